import { answersOf } from '#domain/assessments/occasion-record.ts'
import { askBoard, type BoardQuestion } from '#domain/reports/ask-board.ts'
import { buildImprovements, type ImprovementEntry } from '../figures/improvement-entries.ts'
import { buildHistories, type HistoryOccasion, type LevelHistory } from '../figures/level-history.ts'
import { buildReach, type Reach } from './reach.ts'
import type { BriefRows } from './rows.ts'

/** Where the whole organisation stands: its latest closed occasion and what of it politics answers for. */
export type BriefStanding = Readonly<{
  history: LevelHistory
  latest: HistoryOccasion
  /** Numbers of the statements that politics answers for itself. */
  political: readonly number[]
  /** The highest step of the scale. */
  max: number
}>

/** What the one page says, in cells and in both languages. */
export type BriefData = Readonly<{
  rows: BriefRows
  /** Null while nothing is closed. */
  standing: BriefStanding | null
  improvements: readonly ImprovementEntry[]
  reach: Reach
  questions: readonly BoardQuestion[]
}>

/** Builds what the page says from plain rows. Only what the group has closed for the organisation as a whole counts. */
export function buildBrief(rows: BriefRows): BriefData {
  const { content, improvements } = rows
  const standing = standingOf(rows)
  const previous = standing?.history.occasions.at(-2)
  return {
    rows,
    standing,
    improvements: buildImprovements(content, improvements),
    reach: buildReach(content.chainSteps, improvements),
    questions: askBoard({
      answers: standing && answersOf(standing.latest.record),
      before: previous ? answersOf(previous.record) : null,
      itemNumbers: standing?.history.items.map(({ number }) => number) ?? [],
      political: standing?.political ?? [],
      max: standing?.max ?? 0,
      improvements,
    }),
  }
}

/** The first level of a version is the one for the organisation as a whole, which its politicians answer for. */
function standingOf({ content, meetings, occasions }: BriefRows): BriefStanding | null {
  const history = buildHistories(content.instruments, meetings, occasions)
    .filter(({ instrument, level }) => instrument.levels[0]?.id === level.id)
    .toSorted((a, b) => positionOf(a) - positionOf(b))
    .at(-1)
  if (!history) return null
  const { instrument, occasions: closed } = history
  return {
    history,
    latest: closed.at(-1)!,
    political: content.politicalItems[instrument.id] ?? [],
    max: Math.max(...instrument.scale.steps.map(({ value }) => value)),
  }
}

function positionOf({ occasions }: LevelHistory): number {
  return occasions.at(-1)!.record.meetingPosition
}
