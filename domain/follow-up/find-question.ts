import type { AskedWave } from './follow-up.ts'

/** For so many years after its time a question is asked of people by itself. Later it can only be answered. */
const askedForYears = 2

/**
 * The time that is to be asked about now: the last that has come, where it has no answer. What came before it is asked no
 * more, since an answer now says more of it than a memory would; what was gone stays gone; and what is long past, as in a
 * history that has been read in, nobody is troubled with.
 *
 * @param today ISO date.
 * @returns null where nothing is to be asked.
 */
export function findQuestion(asked: readonly AskedWave[], today: string): AskedWave | null {
  if (asked.some(({ followUp }) => followUp?.answer?.fate === 'gone')) return null
  const last = asked.findLast(({ isDue }) => isDue)
  if (!last || last.followUp?.answer) return null
  const until = `${Number(last.dueOn.slice(0, 4)) + askedForYears}${last.dueOn.slice(4)}`
  return today <= until ? last : null
}
