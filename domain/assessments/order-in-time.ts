type Placed = Readonly<{ roundSlug: string; meetingPosition: number }>

/** A self-assessment with the date it is known by: its own or that of its meeting; null where neither has one. */
export type Dated<Occasion> = Readonly<{ record: Occasion; date: string | null }>

/**
 * Puts self-assessments from several rounds in the order of time.
 *
 * Within a round the meetings stand in their own order. An assessment without a date stands after the one before it in
 * its round, else before the one after it; a round without any date comes first.
 *
 * @param occasions each with an ISO date, only year and month, or null.
 */
export function orderInTime<Occasion extends Placed>(
  occasions: readonly Dated<Occasion>[],
): readonly Dated<Occasion>[] {
  const rounds = Map.groupBy(occasions, ({ record }) => record.roundSlug)
  const placed = [...rounds.values()].flatMap(placeInRound)
  return placed.sort((a, b) => compareText(a.at, b.at)).map(({ occasion }) => occasion)
}

function placeInRound<Occasion extends Placed>(occasions: readonly Dated<Occasion>[]) {
  const inOrder = occasions.toSorted((a, b) => a.record.meetingPosition - b.record.meetingPosition)
  let at = inOrder.find(({ date }) => date !== null)?.date ?? ''
  return inOrder.map((occasion) => {
    // A date typed wrong must not turn the order of the round around.
    if (occasion.date !== null && occasion.date > at) at = occasion.date
    return { at, occasion }
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
