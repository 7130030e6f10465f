import type { ReportSubject } from '#domain/reports/report.ts'
import type { Tables } from '../tables.ts'

type Columns = Pick<
  Tables['report'],
  'kind' | 'round_slug' | 'organisation_code' | 'group_id' | 'meeting_id' | 'year' | 'set_id'
>

/** A subject as the columns of a report. */
export function toColumns(subject: ReportSubject): Columns {
  const none = {
    round_slug: null,
    organisation_code: null,
    group_id: null,
    meeting_id: null,
    year: null,
    set_id: null,
  }
  switch (subject.kind) {
    case 'organisation':
    case 'brief':
      return {
        ...none,
        kind: subject.kind,
        round_slug: subject.roundSlug,
        organisation_code: subject.organisationCode,
      }
    case 'round':
      return { ...none, kind: subject.kind, round_slug: subject.roundSlug }
    case 'meeting':
      return {
        ...none,
        kind: subject.kind,
        round_slug: subject.roundSlug,
        group_id: subject.groupId,
        meeting_id: subject.meetingId,
      }
    case 'year':
      return { ...none, kind: subject.kind, organisation_code: subject.organisationCode, year: subject.year }
    case 'set':
      return {
        ...none,
        kind: subject.kind,
        organisation_code: subject.organisationCode,
        set_id: subject.setId,
      }
  }
}

/** The columns of a report as its subject; the table sees to it that those its kind needs are there. */
export function toSubject(row: Columns): ReportSubject {
  const roundSlug = row.round_slug!
  const organisationCode = row.organisation_code!
  switch (row.kind) {
    case 'organisation':
    case 'brief':
      return { kind: row.kind, roundSlug, organisationCode }
    case 'round':
      return { kind: row.kind, roundSlug }
    case 'meeting':
      return { kind: row.kind, roundSlug, groupId: row.group_id!, meetingId: row.meeting_id! }
    case 'year':
      return { kind: row.kind, organisationCode, year: row.year! }
    case 'set':
      return { kind: row.kind, organisationCode, setId: row.set_id! }
  }
}
