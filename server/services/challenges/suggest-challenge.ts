import type { ChallengeDraft } from '#domain/challenges/check-challenge.ts'
import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import { suggestSubject } from '#domain/challenges/suggest-subject.ts'
import { longestTitle } from '#domain/challenges/text-limits.ts'
import { judgeDirection } from '#domain/gaps/judge-direction.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'

/**
 * What a challenge may be called and whom it is about, judged by its latest figures; `about` is empty where they do not
 * say.
 */
export function suggestChallenge(seen: SeenFigures, language: Language): ChallengeDraft {
  const latest = seen.years.at(-1)!
  const about = suggestSubject(judgeDirection({ ...latest, total: null }, seen))
  const t = textsIn(language).challenges
  const title = t.suggestedTitle[about ?? 'both'](seen.title, seen.of)
  return { about: about ?? '', title: title.slice(0, longestTitle) }
}
