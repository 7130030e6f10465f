import type { Report } from '#domain/reports/report.ts'
import { UserError } from '#server/errors.ts'

/**
 * Sees to it that a report is under review, as it was when whoever decides looked at it.
 *
 * @throws UserError report-already-adopted with who did it and when, or report-state-changed.
 */
export function refuseMoved({ state, version, adoption, adoptedAt }: Report, seen: number): void {
  if (adoption !== null) {
    const { by, on, body } = adoption
    throw UserError.of('report-already-adopted', { by, on, body, at: adoptedAt!.toISOString() }, 409)
  }
  if (state !== 'review' || version !== seen) throw UserError.of('report-state-changed', { state }, 409)
}
