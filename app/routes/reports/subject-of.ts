import type { Params } from 'react-router'
import type { ReportSubject } from '#domain/reports/report.ts'

/** What the report at an address is about, from the parameters of the address. */
export const subjectOf = {
  organisation: ({ round, code }: Params): ReportSubject => ({
    kind: 'organisation',
    roundSlug: round!,
    organisationCode: code!,
  }),
  brief: ({ round, code }: Params): ReportSubject => ({
    kind: 'brief',
    roundSlug: round!,
    organisationCode: code!,
  }),
  round: ({ round }: Params): ReportSubject => ({ kind: 'round', roundSlug: round! }),
  meeting: ({ round, group, meeting }: Params): ReportSubject => ({
    kind: 'meeting',
    roundSlug: round!,
    groupId: group!,
    meetingId: meeting!,
  }),
  set: ({ code, set }: Params): ReportSubject => ({
    kind: 'set',
    organisationCode: code!,
    setId: set!,
  }),
  year: ({ code, year }: Params): ReportSubject => ({
    kind: 'year',
    organisationCode: code!,
    // What is no number is no year either, and no report has it.
    year: /^\d{4}$/.test(year!) ? Number(year) : 0,
  }),
} as const
