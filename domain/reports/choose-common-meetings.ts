/** At which meetings an organisation has something closed, by their place in the round. */
export type Attendance = Readonly<{ code: string; positions: readonly number[] }>

/** Two meetings, and the organisations that have something closed at both. */
export type CommonMeetings = Readonly<{ from: number; to: number; codes: readonly string[] }>

/**
 * The two meetings between which a round can be compared with itself: those that most organisations have in common; of
 * equally many the two that lie furthest apart, and of those the earliest. Null where no organisation has two.
 *
 * A shift between two means says something only when the same organisations stand behind both.
 */
export function chooseCommonMeetings(attendances: readonly Attendance[]): CommonMeetings | null {
  const positions = [...new Set(attendances.flatMap((one) => one.positions))].sort((a, b) => a - b)
  const pairs = positions.flatMap((from, i) => positions.slice(i + 1).map((to) => ({ from, to })))
  let best: CommonMeetings | null = null
  for (const { from, to } of pairs) {
    const both = attendances.filter((one) => one.positions.includes(from) && one.positions.includes(to))
    const candidate = { from, to, codes: both.map(({ code }) => code) }
    if (candidate.codes.length > 0 && (best === null || isBetter(candidate, best))) best = candidate
  }
  return best
}

function isBetter(candidate: CommonMeetings, best: CommonMeetings): boolean {
  if (candidate.codes.length !== best.codes.length) return candidate.codes.length > best.codes.length
  return candidate.to - candidate.from > best.to - best.from
}
