import type { WorkbookPreview } from '#server/services/workbooks/workbook-preview.ts'
import type { WorkbooksTexts } from '#texts/sv/workbooks.ts'

/** An import as JSON for programs: what each occasion says, and the problems by sheet and cell. */
export function toJson({ organisation, round, instrument, occasions, problems }: WorkbookPreview) {
  return {
    organisation,
    round,
    instrument,
    occasions: occasions.map(({ id, label, date, status, sum, max, rated, ratings }) => ({
      id,
      date,
      sum,
      max,
      rated,
      ratings: ratings.map(({ item, rating, comment, answer }) => ({
        item,
        rating,
        comment,
        answer: answer.kind,
      })),
      label,
      status,
    })),
    problems,
  }
}

/** An import in words: one line for each occasion, then what there is to know. */
export function describeImport(preview: WorkbookPreview, words: WorkbooksTexts['cli']): string {
  const { organisation, round, instrument, occasions, problems } = preview
  return [
    words.heading(organisation, round, instrument ?? ''),
    ...occasions.map(({ label, date, sum, max, rated, ratings, status }) => {
      const score = words.scored(sum === null ? '–' : String(sum), max, rated, ratings.length)
      return `  ${label}  ${date ?? '–'}  ${score}  ${words.status[status]}`
    }),
    ...(problems.length === 0 ? [] : [words.problems, describeProblems(preview)]),
  ].join('\n')
}

/** The problems, one to a line, with sheet and cell first where they have one. */
export function describeProblems({ problems }: WorkbookPreview): string {
  return problems
    .map(
      ({ sheet, cell, message }) =>
        `  ${[sheet, cell].filter((part) => part !== null).join('!')}: ${message}`,
    )
    .map((line) => line.replace(/^ {2}: /, '  '))
    .join('\n')
}
