/** Everybody may read these, and people change nothing in them. */
export const publicTables: readonly string[] = [
  'content_applied',
  'library_word',
  'meeting',
  'migration',
  'organisation',
  'participation',
  'round',
  'round_group',
]

/** Only the program itself reads these. */
export const programTables: readonly string[] = [
  'account',
  'identity',
  'letter',
  'passkey',
  'session',
  'sign_in_step',
]

/**
 * What belongs to somebody: by which condition a row made by `fillTenants` is that of the organisation $1, judged by the
 * row alone, since whatever else would be asked stands behind walls too.
 */
export const tenantTables: Readonly<Record<string, string>> = {
  adoption: 'organisation_code = $1',
  assessment: "id = md5('assessment' || $1)::uuid",
  audit_entry: 'organisation_code = $1',
  challenge: 'organisation_code = $1',
  consensus: "occasion_id = md5('occasion' || $1)::uuid",
  coverage_item: 'organisation_code = $1',
  follow_up: "improvement_id = md5('improvement' || $1)::uuid",
  example: 'organisation_code = $1',
  example_draft: 'organisation_code = $1',
  example_version: "example_id = md5('example' || $1)::uuid",
  cycle: "improvement_id = md5('improvement' || $1)::uuid",
  goal: 'organisation_code = $1',
  goal_state: "goal_id = md5('goal' || $1)::uuid",
  handover: 'organisation_code = $1',
  improvement: 'organisation_code = $1',
  improvement_result: "improvement_id = md5('improvement' || $1)::uuid",
  measure: "improvement_id = md5('improvement' || $1)::uuid",
  measure_point: "measure_id = md5('measure' || $1)::uuid",
  invitation: 'organisation_code = $1',
  job: "person_id = 'p-' || $1",
  job_file: "job_id = md5('job' || $1)::uuid",
  library_entry: 'organisation_code = $1',
  link_check: "improvement_id = md5('improvement' || $1)::uuid",
  occasion: 'organisation_code = $1',
  occasion_event: "occasion_id = md5('occasion' || $1)::uuid",
  organisation_arms: 'organisation_code = $1',
  own_set: 'organisation_code = $1',
  person: "id = 'p-' || $1",
  rating: "assessment_id = md5('assessment' || $1)::uuid",
  report: 'organisation_code = $1',
  report_comment: "report_id = md5('report' || $1)::uuid",
  report_event: "report_id = md5('report' || $1)::uuid",
  report_file: "report_id = md5('report' || $1)::uuid",
  report_frozen: "report_id = md5('report' || $1)::uuid",
  report_text: "report_id = md5('report' || $1)::uuid",
  retention: 'organisation_code = $1',
  role_held: 'organisation_code = $1',
  support_consent: 'organisation_code = $1',
  unit: 'organisation_code = $1',
  workbook_import: 'organisation_code = $1',
  workbook_staging: 'organisation_code = $1',
  worksheet: "improvement_id = md5('improvement' || $1)::uuid",
}

/** Facts about an organisation that are its own to change, and everybody's to read. */
export const openToAll: readonly string[] = ['library_entry', 'organisation_arms', 'unit']
