import type { Checked, FieldProblem } from './field-problem.ts'
import type { Decision } from './improvement.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestLine } from './text-limits.ts'

/** What somebody typed about a decision, as it came. */
export type DecisionDraft = Readonly<Record<'title' | 'reference' | 'date' | 'url', string>>

/** The longest address of a decision. */
const longestAddress = 2000

/**
 * Decides whether the decisions that an improvement rests on may be saved: each has a title, and its date and link are ones
 * if they are there. Rows in which nothing is typed are left out.
 *
 * @returns problems with the number of the row, from 1.
 */
export function checkDecisions(rows: readonly DecisionDraft[]): Checked<readonly Decision[], 'decisions'> {
  const problems: FieldProblem<'decisions'>[] = []
  const value = rows.flatMap((typed, i): Decision[] => {
    const row = trimmed(typed)
    if (Object.values(row).every((text) => text === '')) return []
    const code = problemOf(row)
    if (code !== null) problems.push({ field: 'decisions', code, row: i + 1 })
    return [{ ...row, date: row.date || null }]
  })
  return problems.length > 0 ? { value: null, problems } : { value, problems: [] }
}

function trimmed({ title, reference, date, url }: DecisionDraft): DecisionDraft {
  return { title: title.trim(), reference: reference.trim(), date: date.trim(), url: url.trim() }
}

function problemOf({ title, reference, date, url }: DecisionDraft) {
  if (title === '') return 'decision-title'
  if (title.length > longestLine || reference.length > longestLine || url.length > longestAddress)
    return 'decision-long'
  if (date !== '' && !isCalendarDate(date)) return 'decision-date'
  if (url !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url)) return 'decision-link'
  return null
}
