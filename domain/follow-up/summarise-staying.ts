import { estimateSurvival, type SurvivalInterval } from '#stats/estimate-survival.ts'
import { type AskedWave, type Wave, waves } from './follow-up.ts'

/** How many of some improvements still stand after so many years. Shares are 0–1. */
export type StayingAtWave = Readonly<{
  wave: Wave
  /** n: of so many the time has come. */
  due: number
  asked: number
  answered: number
  /** So many of these are known to stand then, from an answer about then or later; so many to be gone by then. */
  standing: number
  gone: number
  /** Estimated from all that is known; null where that says nothing of it. */
  share: number | null
  /** Of those whose time has come, if all of which it is not known were gone, and if they all stood; null without any. */
  lowest: number | null
  highest: number | null
}>

export type Staying = Readonly<{ improvements: number; waves: readonly StayingAtWave[] }>

/**
 * Counts, and estimates with those who have not answered as no longer followed, how many of some improvements still stand
 * at each time. See docs/methods/staying-power.md.
 *
 * @param improvements each by its times to ask, of those that have left something and are over.
 */
export function summariseStaying(improvements: readonly (readonly AskedWave[])[]): Staying {
  const spans = improvements.map(spanOf)
  const shares = estimateSurvival(spans, waves)
  return {
    improvements: improvements.length,
    waves: waves.map((wave, i) => {
      const come = improvements.flatMap((asked, index) => {
        const at = asked.find((one) => one.wave === wave)!
        return at.isDue ? [{ followUp: at.followUp, span: spans[index]! }] : []
      })
      const due = come.length
      const standing = come.filter(({ span }) => span.after >= wave).length
      const gone = come.filter(({ span }) => span.by !== null && span.by <= wave).length
      return {
        wave,
        due,
        asked: come.filter(({ followUp }) => followUp !== null && followUp.askedOn !== null).length,
        answered: come.filter(({ followUp }) => followUp !== null && followUp.answer !== null).length,
        standing,
        gone,
        share: due === 0 ? null : shares[i]!,
        lowest: due === 0 ? null : standing / due,
        highest: due === 0 ? null : (due - gone) / due,
      }
    }),
  }
}

/** Between which times an improvement went out of use, as far as is known. */
function spanOf(asked: readonly AskedWave[]): SurvivalInterval {
  const answers = asked.flatMap(({ wave, followUp }) =>
    followUp?.answer ? [{ wave, isGone: followUp.answer.fate === 'gone' }] : [],
  )
  return {
    after: answers.findLast(({ isGone }) => !isGone)?.wave ?? 0,
    by: answers.find(({ isGone }) => isGone)?.wave ?? null,
  }
}
