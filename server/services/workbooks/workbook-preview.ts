import { answersOf } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { ImportPlan, PlannedOccasion } from '#domain/workbooks/plan-import.ts'
import type { PreviewOccasion } from '#domain/workbooks/preview-occasion.ts'
import type { Problem } from '#domain/workbooks/problem.ts'
import type { Context } from '#server/context.ts'
import type { Interpretation } from './interpret-workbook.ts'
import { wordProblem, type WordedProblem } from './word-problem.ts'

/** What reading in a workbook would do, in plain data for page and command line. */
export type WorkbookPreview = Readonly<{
  organisation: string
  round: string
  instrument: string | null
  fileName: string
  sheet: string | null
  occasions: readonly PreviewOccasion[]
  problems: readonly WordedProblem[]
  /** Nothing stands in the way; an import would go through. */
  ready: boolean
  /** Everything the workbook says is stored already. */
  unchanged: boolean
}>

/** Puts together what is told about an import. */
export function toPreview(
  { language }: Context,
  { view, found, problems }: Interpretation,
  fileName: string,
  plan: ImportPlan,
): WorkbookPreview {
  const all: readonly Problem[] = [...problems, ...plan.problems]
  const instrument = found?.instrument
  const kept = plan.occasions.filter(({ status }) => status !== 'left-out')
  return {
    organisation: view.organisation.code,
    round: view.round.slug,
    instrument: instrument?.id ?? null,
    fileName,
    sheet: found?.reading.sheet ?? null,
    occasions: instrument ? plan.occasions.map((planned) => toOccasion(planned, instrument)) : [],
    problems: all.map((problem) => wordProblem(problem, language)),
    ready: !all.some(({ severity }) => severity === 'blocking') && kept.length > 0,
    unchanged: kept.length > 0 && kept.every(({ status }) => status === 'same'),
  }
}

function toOccasion(
  { reading, status, stored, changes }: PlannedOccasion,
  { scale, items }: Instrument,
): PreviewOccasion {
  const numbers = items.map(({ number }) => number)
  const score = scoreAnswers(scale, numbers, new Map(reading.items.map(({ item, answer }) => [item, answer])))
  const { date, state } = stored ?? {}
  return {
    id: reading.meetingId,
    label: reading.label,
    date: reading.date,
    status,
    sum: score.sum,
    max: score.max,
    rated: score.rated,
    ratings: reading.items.map(({ item, answer, comment }) => {
      return { item, rating: answer.kind === 'rated' ? answer.value : null, comment, answer }
    }),
    stored:
      stored && state
        ? { date: date ?? null, state, score: scoreAnswers(scale, numbers, answersOf(stored)) }
        : null,
    changes,
  }
}
