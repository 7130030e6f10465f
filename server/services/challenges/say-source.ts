import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Language } from '#domain/language/language.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

type Taken = Readonly<{ id: string; createdAt: string }>

/**
 * Where the figures of a challenge come from, with key figure and snapshot: those it was seen in, and those of `now`
 * where figures of a later snapshot stand beside them. The share of the other sex is worked out here and says so.
 */
export function saySource(
  { keyFigure, snapshot, seen }: Pick<Challenge, 'keyFigure' | 'snapshot' | 'seen'>,
  language: Language,
  now: Taken | null = null,
): string {
  const { figures, challenges } = textsIn(language)
  const source = (seen.kind === 'share' ? figures.computedSource : figures.rawSource)[seen.source]
  const fetched = ({ id, createdAt }: Taken) =>
    figures.fetched({ snapshot: String(Number(id)), date: formatDate(language, dayOf(new Date(createdAt))) })
  const then = fetched({ id: snapshot, createdAt: seen.fetchedAt })
  return now === null || now.id === snapshot
    ? challenges.sourceOnce({ source, keyFigure, seen: then })
    : challenges.source({ source, keyFigure, seen: then, now: fetched(now) })
}
