import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import type { ReportLife } from '#server/services/reports/get-report-life.ts'
import { formatDate, formatMoment } from '#texts/formats.ts'

/** How far a report has come, as its page tells it. */
export function viewLife({ language }: Context, life: ReportLife) {
  const { open, adopted, lastEvent, seesDrafts, mayWrite, mayAdopt, mayComment } = life
  const returned = lastEvent?.to === 'draft' ? lastEvent : null
  return {
    id: open?.id ?? null,
    state: open?.state ?? null,
    version: open?.version ?? 1,
    seesDrafts,
    mayWrite,
    mayAdopt,
    mayComment,
    waiting: life.comments.filter(({ settled }) => settled === null).length,
    returned: returned && {
      by: returned.by,
      at: formatMoment(language, returned.at),
      reason: returned.reason,
    },
    adopted: adopted && { id: adopted.id, ...decisionOf(language, adopted) },
  }
}

/** The decision of an adopted report in words. */
export function decisionOf(language: Context['language'], { adoption }: Report) {
  const { on, body, diaryNumber, by } = adoption!
  return { date: formatDate(language, on), body, diaryNumber, by }
}
