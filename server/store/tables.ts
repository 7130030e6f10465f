import type { AuditOutcome } from '#domain/audit/audit-action.ts'
import type { ColumnType, Generated } from 'kysely'
import type { Circle } from '#domain/access/circle.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import type { MeasuredChange, ChainStep, RelatedItem } from '#domain/improvements/improvement.ts'
import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { OrganisationKind, UnitKind } from '#domain/organisations/organisation.ts'
import type {
  ParticipationKind,
  ParticipationStatus,
  RoundOrigin,
  RoundStatus,
} from '#domain/rounds/round.ts'
import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { ReportKind, ReportState } from '#domain/reports/report.ts'
import type { HangingItem } from '#domain/people/handover.ts'
import type { Role } from '#domain/people/person.ts'
import type { SignInMethod } from '#domain/people/sign-in.ts'
import type { Source } from '#domain/instruments/instrument.ts'

/** JSON goes in as text and comes out parsed. */
type Json<T> = ColumnType<T, string, string>
type AnswerKind = 'rated' | 'unknown' | 'not-applicable' | 'unrated'

/** The tables as Kysely sees them: snake_case as in the migrations, dates as ISO text, times as Date. */
export type Tables = {
  organisation: {
    code: string
    kind: OrganisationKind
    name: string
    official_name: string
    also_known_as: Generated<string[]>
    county_code: string | null
    county_name: string | null
    skr_group: string | null
    women: number | null
    men: number | null
    population_year: number | null
    latitude: number | null
    longitude: number | null
    neighbours: string[]
    parent_code: string | null
    fictional: boolean
  }
  unit: { id: string; organisation_code: string; parent_id: string | null; kind: UnitKind; name: string }
  round: {
    slug: string
    programme: Json<Localized>
    name: Json<Localized>
    purpose: Json<Localized>
    period: string
    status: RoundStatus
    origin: RoundOrigin
    instruments: string[]
    notes: Json<Localized[]>
    sources: Json<Source[]>
  }
  round_group: { id: string; round_slug: string; position: number; name: Json<Localized> }
  participation: {
    round_slug: string
    organisation_code: string
    group_id: string
    kind: ParticipationKind
    status: ParticipationStatus
    position: number
  }
  meeting: {
    round_slug: string
    id: string
    position: number
    name: Json<Localized>
    theme: Json<Localized>
    date: string | null
    host: string | null
    assessed: boolean
    workbook_labels: string[]
  }
  person: { id: string; name: string; example: boolean }
  role_held: {
    id: Generated<string>
    person_id: string
    role: Role
    organisation_code: string | null
    round_slug: string | null
    unit_id: Generated<string | null>
    group_id: Generated<string | null>
    given_at: Generated<Date>
    given_by: Generated<string | null>
    ends_on: Generated<string | null>
    provider: Generated<string | null>
  }
  account: {
    person_id: string
    email: string | null
    language: Language
    created_at: Date
    signed_in_at: Date | null
    closed_at: Date | null
    closed_because: 'left' | 'erased' | 'stopped' | null
  }
  identity: { issuer: string; subject: string; person_id: string; created_at: Date; used_at: Date | null }
  passkey: {
    id: string
    person_id: string
    public_key: Buffer
    counter: ColumnType<string, number, number>
    transports: string[]
    name: string
    assurance: number
    created_at: Date
    used_at: Date | null
  }
  session: {
    id: string
    secret_sha256: string
    person_id: string
    method: SignInMethod
    assurance: number
    browser: string
    started_at: Date
    seen_at: Date
    looking_at: string | null
  }
  sign_in_step: {
    secret_sha256: string
    kind: 'provider' | 'passkey' | 'new-passkey' | 'email-link' | 'first-link'
    person_id: string | null
    state: Json<Record<string, unknown>>
    made_at: Date
    expires_at: Date
  }
  invitation: {
    id: string
    secret_sha256: string
    name: string
    email: string
    language: Language
    role: Role
    organisation_code: string | null
    round_slug: string | null
    unit_id: string | null
    group_id: string | null
    invited_by: string | null
    invited_at: Date
    expires_at: Date
    accepted_at: Date | null
    accepted_by: string | null
    withdrawn_at: Date | null
    by_letter: Generated<boolean>
    takes_over_from: Generated<string | null>
    takes_over_on: Generated<string | null>
  }
  handover: {
    id: string
    organisation_code: string
    from_person: string
    to_person: string
    at: Date
    ends_on: string
    items: Json<HangingItem[]>
  }
  support_consent: {
    id: string
    organisation_code: string
    reason: string
    given_by: string
    given_at: Date
    until: Date
    ended_at: Date | null
  }
  retention: {
    organisation_code: string
    what: string
    months: number
    decided_by: string
    saved_at: Date
    person_id: string | null
  }
  letter: {
    id: string
    organisation_code: string | null
    person_id: string | null
    to_address: string
    subject: string
    body: string | null
    written_at: Date
    sent_at: Date | null
    attempts: Generated<number>
    problem: string | null
    expires_at: Date
    next_at: Date
    tried_at: Date | null
    failed_at: Date | null
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
  improvement: {
    id: string
    organisation_code: string
    round_slug: string | null
    challenge_id: string | null
    title: string
    area: string
    sub_goals: string[]
    related_items: Json<RelatedItem[]>
    challenge: string
    what_was_done: string
    owner_name: string
    version: Generated<number>
    created_at: Date
    circle: Generated<Circle>
  }
  improvement_result: {
    id: string
    improvement_id: string
    step: ChainStep
    date: string
    description: string
    evidence: string
    change: ColumnType<MeasuredChange | null, string | null, string | null>
    version: Generated<number>
    created_at: Date
  }
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
  organisation_arms: {
    organisation_code: string
    png: Buffer
    width: number
    height: number
    sha256: string
    saved_at: Date
    person_id: string | null
  }
  job: {
    id: string
    kind: string
    input: Json<Record<string, unknown>>
    language: 'sv' | 'en'
    person_id: string | null
    state: 'queued' | 'running' | 'done' | 'failed'
    done: Generated<number>
    total: Generated<number>
    ordered_at: Date
    started_at: Date | null
    finished_at: Date | null
    result: ColumnType<Record<string, unknown> | null, string | null, string | null>
    problem: ColumnType<Record<string, unknown> | null, string | null, string | null>
  }
  job_file: { job_id: string; role: 'input' | 'output'; name: string; media_type: string; bytes: Buffer }
  challenge: {
    id: string
    organisation_code: string
    key_figure: string
    title: string
    about: 'women' | 'men' | 'both'
    snapshot: string
    seen: Json<SeenFigures>
    what: Generated<string>
    for_whom: Generated<string>
    why: Generated<string>
    consequences: Generated<string>
    background: Generated<string>
    hypothesis: Generated<string>
    set_aside_because: string | null
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  goal: {
    id: string
    organisation_code: string
    key_figure: string
    key_figure_title: string
    title: string
    wanted: 'at-least' | 'at-most'
    target_women: number
    target_men: number
    reason: Generated<string>
    by_year: number
    decided_by: Generated<string>
    ended_because: string | null
    ended_on: string | null
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  goal_state: {
    goal_id: string
    snapshot: string
    snapshot_at: Date
    year: number | null
    women: number | null
    men: number | null
    women_reached: boolean | null
    men_reached: boolean | null
    computed_at: Date
  }
  own_set: {
    id: string
    organisation_code: string
    name: string
    guidance: Generated<string>
    key_figures: string[]
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  coverage_item: {
    id: string
    organisation_code: string
    kind: 'statistic' | 'goal' | 'report'
    name: string
    kept_by: Generated<string>
    individual_based: boolean
    kept_since: string
    split_since: string | null
    ended_on: string | null
    note: Generated<string>
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  audit_entry: {
    id: Generated<string>
    at: Date
    person_id: string | null
    action: string
    subject: string
    detail: Json<Record<string, unknown>>
    organisation_code: string | null
    round_slug: string | null
    outcome: Generated<AuditOutcome>
    /** Given by the database, as are both hashes. */
    position: Generated<string>
    previous_hash: Generated<string | null>
    hash: Generated<string>
  }
  content_applied: { part: string; sha256: string; applied_at: Date }
}
