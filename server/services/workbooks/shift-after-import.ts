import { computeShift } from '#domain/assessments/compute-shift.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { type Score, scoreAnswers } from '#domain/assessments/score-answers.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'

/** One occasion with its result and how it moved since the one before; null for the first. */
export type ShiftRow = Readonly<{
  id: string
  label: string
  score: Score
  change: Readonly<{ total: number | null; n: number }> | null
}>

/** The results of one version over its occasions, and each statement's rating at each; null is not rated. */
export type ImportedShift = Readonly<{
  rows: readonly ShiftRow[]
  items: readonly Readonly<{ number: number; title: Localized; values: readonly (number | null)[] }>[]
}>

/**
 * How the result moved over all occasions of the version that a workbook brought in, open ones too, for those who
 * read it in.
 */
export function shiftAfterImport(
  { content }: Context,
  records: readonly OccasionRecord[],
  imported: readonly Readonly<{ id: string }>[],
): ImportedShift {
  const first = records.find(({ id }) => imported.some((one) => one.id === id))
  const instrument = findInstrument(content.instruments, first?.instrumentId ?? '')
  if (!first || !instrument) return { rows: [], items: [] }
  const numbers = instrument.items.map(({ number }) => number)
  const shown = records
    .filter(({ instrumentId, levelId }) => instrumentId === first.instrumentId && levelId === first.levelId)
    .filter(({ consensus }) => consensus.length > 0)
  const answers = shown.map(answersOf)
  return {
    rows: shown.map(({ id, label }, i) => {
      const shift = i === 0 ? null : computeShift(answers[i - 1]!, answers[i]!, numbers)
      const score = scoreAnswers(instrument.scale, numbers, answers[i]!)
      return { id, label, score, change: shift && { total: shift.total, n: shift.n } }
    }),
    items: instrument.items.map(({ number, title }) => ({
      number,
      title,
      values: answers.map((given) => {
        const answer = given.get(number)
        return answer?.kind === 'rated' ? answer.value : null
      }),
    })),
  }
}
