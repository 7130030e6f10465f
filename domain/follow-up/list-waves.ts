import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { type AskedWave, type FollowUp, type Wave, waves } from './follow-up.ts'

/**
 * The times to ask about an improvement that was over on a day, the first first, each with what is known of it.
 *
 * @param endedOn ISO date.
 * @param today ISO date.
 */
export function listWaves(
  endedOn: string,
  followUps: readonly FollowUp[],
  today: string,
): readonly AskedWave[] {
  return waves.map((wave) => {
    const dueOn = yearsAfter(endedOn, wave)
    const followUp = followUps.find((one) => one.wave === wave) ?? null
    return { wave, dueOn, isDue: dueOn <= today, followUp }
  })
}

/** The same day so many years later; after 29 February the 28th where there is no 29th. */
function yearsAfter(date: string, years: Wave): string {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
  return isCalendarDate(later) ? later : later.replace(/29$/, '28')
}
