import type { Generated } from 'kysely'
import type { Circle } from '#domain/access/circle.ts'
import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { Role } from '#domain/people/person.ts'
import type { Json } from './json.ts'

type AnswerKind = 'rated' | 'unknown' | 'not-applicable' | 'unrated'

/** Occasions of self-assessment, and what was answered. */
export type AssessmentTables = {
  occasion: {
    id: string
    round_slug: string
    organisation_code: string
    meeting_id: string
    instrument_id: string
    level_id: string
    label: string
    date: string | null
    state: OccasionState
    source: 'browser' | 'workbook'
    import_id: string | null
    shift_note: Generated<string>
    version: Generated<number>
    created_at: Date
    circle: Generated<Circle>
  }
  occasion_event: {
    id: Generated<string>
    occasion_id: string
    to_state: OccasionState
    reason: string
    at: Date
    person_id: string | null
  }
  assessment: { id: string; occasion_id: string; person_id: string; role: Role; submitted_at: Date | null }
  rating: {
    assessment_id: string
    item: number
    answer: AnswerKind
    value: number | null
    comment: string
    version: Generated<number>
    saved_at: Date
  }
  consensus: {
    occasion_id: string
    item: number
    answer: AnswerKind
    value: number | null
    written: string | null
    reason: string
    evidence: string
    version: Generated<number>
    saved_at: Date
    person_id: string | null
  }
  workbook_import: {
    id: string
    round_slug: string
    organisation_code: string
    file_name: string
    sha256: string
    problems: Json<unknown[]>
    imported_at: Date
    person_id: string | null
  }
  workbook_staging: {
    id: string
    round_slug: string
    organisation_code: string
    person_id: string
    file_name: string
    content: Buffer
    staged_at: Date
    expires_at: Date
  }
}
