import type { CharterArticle } from '#domain/improvements/charter.ts'
import type { SdgTarget } from '#domain/improvements/sdg-goal.ts'

/** What an improvement points at, with names; a name is null where it is no longer content. */
export type ImprovementLinks = Readonly<{
  /** The unit with those above it, the topmost first; empty where there is none. */
  unit: readonly string[]
  keyFigures: readonly Readonly<{ id: string; title: string | null }>[]
  sdgTargets: readonly Readonly<{ id: string; name: SdgTarget['name'] | null }>[]
  charterArticles: readonly Readonly<{ slug: string; article: CharterArticle | null }>[]
}>
