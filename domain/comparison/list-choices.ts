import type { OccasionState } from '../assessments/assessment.ts'

/** What of an assessment decides whether it can be compared. */
export type Comparable = Readonly<{
  organisationCode: string
  meetingId: string
  instrumentId: string
  levelId: string
  state: OccasionState
}>

/** One comparison that can be made: a meeting and a level of an instrument version. */
export type Choice = Readonly<{
  /** Stands in addresses. */
  key: string
  meetingId: string
  instrumentId: string
  levelId: string
  /** How many organisations have a closed assessment there. */
  closed: number
  /** Whether the organisation whose page it is has one of them. */
  own: boolean
}>

/** The comparisons that a group can make, in the order the occasions come in; none without a closed assessment. */
export function listChoices(occasions: readonly Comparable[], ownCode: string): readonly Choice[] {
  const closed = occasions.filter(({ state }) => state === 'closed')
  return [...Map.groupBy(closed, keyOf)].map(([key, same]) => {
    const { meetingId, instrumentId, levelId } = same[0]!
    const own = same.some(({ organisationCode }) => organisationCode === ownCode)
    return { key, meetingId, instrumentId, levelId, closed: same.length, own }
  })
}

/**
 * The comparison to show: the one asked for, else the latest with the organisation's own answers beside somebody
 * else's, else the latest with its own, else the latest there is. Null where nothing can be compared.
 */
export function choose(choices: readonly Choice[], asked: string | null): Choice | null {
  return (
    choices.find(({ key }) => key === asked) ??
    choices.findLast(({ own, closed }) => own && closed > 1) ??
    choices.findLast(({ own }) => own) ??
    choices.at(-1) ??
    null
  )
}

function keyOf({ meetingId, instrumentId, levelId }: Comparable): string {
  return `${meetingId}.${instrumentId}.${levelId}`
}
