import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { RelatedItem } from '#domain/improvements/improvement.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import type { LibraryCard } from '#domain/library/library-card.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Method } from '#domain/worksheets/method.ts'
import type { Context } from '#server/context.ts'
import { describeStoryCard } from '#server/library-files/render-story-card.tsx'
import { listAreaCards } from '#server/store/library/list-area-cards.ts'
import { findStory, type FoundStory } from './find-story.ts'

/** A statement that a story bears on, with the name of its checklist. */
type StoryItem = RelatedItem & Readonly<{ version: string; title: Localized }>

/** One story of the library with what its page names. */
type StoryView = FoundStory &
  Readonly<{
    chain: readonly ChainStepGuide[]
    items: readonly StoryItem[]
    subGoals: readonly SubGoalGuide[]
    methods: readonly Pick<Method, 'id' | 'name'>[]
    linksNote: Localized
    /** Others of the same area. */
    others: readonly Omit<LibraryCard, 'adoptions'>[]
    /** What the picture that stands for it elsewhere shows. */
    imageAlt: string
  }>

/** So many others of the same area are named. */
const related = 3

/**
 * One story of the library, in the version that is asked for where an organisation has published several, with the
 * statements and sub-goals it bears on and others of the same area.
 *
 * @throws UserError no-such-example, or example-withdrawn (410).
 */
export async function getStory(
  ctx: Context,
  which: Readonly<{ slug: string; version?: number }>,
): Promise<StoryView> {
  const { content } = ctx
  const { story, edition } = await findStory(ctx, which)
  return {
    story,
    edition,
    chain: content.chainSteps,
    items: story.items.flatMap((item) => {
      const instrument = findInstrument(content.instruments, item.instrumentId)
      const title = instrument?.items.find(({ number }) => number === item.item)?.title
      return instrument && title ? [{ ...item, version: instrument.version, title }] : []
    }),
    subGoals: content.subGoals.filter(({ id }) => story.subGoals.includes(id)),
    methods: content.methods.filter(({ id }) => story.methods.includes(id)),
    linksNote: content.library.linksNote,
    others: await listAreaCards(ctx.db, { area: story.area.id, but: story.slug, limit: related }),
    imageAlt: describeStoryCard(ctx.language, story, content.chainSteps),
  }
}
