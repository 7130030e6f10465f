import { address } from '#app/addresses.ts'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import type { Context } from '#server/context.ts'
import type { ReportEntry } from '#server/services/reports/describe-reports.ts'
import { decisionOf } from './view-life.server.ts'

/** Reports as rows of a list: what each is about, where it stands, and what has been decided. */
export function viewReports({ language }: Context, entries: readonly ReportEntry[]) {
  return entries.map(({ report, organisation, round, group, meeting, set }) => {
    const { id, subject, state, circle } = report
    const year = subject.kind === 'year' ? String(subject.year) : undefined
    const about = [
      organisation,
      group?.[language],
      meeting?.[language],
      round?.[language],
      set?.[language],
      year,
    ]
    return {
      id,
      state,
      // Reports of rounds and groups are no organisation's to share.
      circle: 'organisationCode' in subject ? circle : null,
      kind: subject.kind,
      about: about.filter(Boolean).join(', '),
      href:
        state === 'adopted' || state === 'superseded'
          ? address(language, 'adoptedReport', { report: id })
          : reportAddress(language, subject),
      decision: report.adoption && decisionOf(language, report),
    }
  })
}
