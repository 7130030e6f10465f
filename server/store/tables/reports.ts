import type { Generated } from 'kysely'
import type { Circle } from '#domain/access/circle.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { ReportKind, ReportState } from '#domain/reports/report.ts'

/** Reports, written and adopted. */
export type ReportTables = {
  report: {
    id: string
    kind: ReportKind
    round_slug: string | null
    organisation_code: string | null
    group_id: string | null
    meeting_id: string | null
    year: number | null
    set_id: string | null
    state: ReportState
    version: Generated<number>
    created_at: Date
    person_id: string | null
    supersedes: string | null
    taken_at: Date | null
    adopted_at: Date | null
    adopted_by: string | null
    adopted_on: string | null
    adopted_body: string | null
    diary_number: string | null
    circle: Generated<Circle>
  }
  report_event: {
    id: Generated<string>
    report_id: string
    to_state: ReportState
    reason: Generated<string>
    at: Date
    person_id: string | null
  }
  report_comment: {
    id: string
    report_id: string
    section: string
    body: string
    at: Date
    person_id: string
    settled_at: Date | null
    settled_by: string | null
  }
  report_frozen: {
    report_id: string
    part: 'document-sv' | 'document-en' | 'data'
    body: string
    sha256: string
  }
  report_file: {
    report_id: string
    language: 'sv' | 'en'
    format: ReportFormat
    bytes: Buffer
    sha256: string
  }
  report_text: {
    report_id: string
    section: string
    language: 'sv' | 'en'
    body: string
    version: Generated<number>
    saved_at: Date
    person_id: string | null
  }
}
