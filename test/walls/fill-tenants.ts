import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** The round in which all the tenants are, each in a group of its own. */
export const wallRound = 'murrundan'

/**
 * Gives every real organisation a row in every tenant table, and the tables of accounts, as the owner of the database.
 *
 * @returns the codes of the organisations.
 */
export async function fillTenants(owner: Database): Promise<readonly string[]> {
  await owner.transaction().execute(async (tx) => {
    for (const [table, columns] of Object.entries(rows))
      await sql
        .raw(`insert into ${table} (${columns.names}) select ${columns.values} from organisation
          where kind in ('municipality', 'region') and not fictional order by code
          ${['round', 'meeting'].includes(table) ? 'limit 1' : ''}`)
        .execute(tx)
  })
  const codes = await owner
    .selectFrom('report')
    .select('organisation_code')
    .orderBy('organisation_code')
    .execute()
  return codes.map(({ organisation_code: code }) => code!)
}

const words = `jsonb_build_object('sv', 'Mur', 'en', 'Wall')`
const id = (kind: string) => `md5('${kind}' || code)::uuid`
const now = `timestamptz '2026-11-20 13:32Z'`
const person = `'p-' || code`
const nextPerson = `'p-' || coalesce(lead(code) over (order by code), first_value(code) over (order by code))`

/** In the order in which they need each other; `code` is that of the organisation. */
const rows: Readonly<Record<string, { names: string; values: string }>> = {
  round: {
    names: 'slug, programme, name, purpose, period, status, origin, instruments',
    values: `'${wallRound}', ${words}, ${words}, ${words}, '2026', 'open', 'own', array['checklist-2018']`,
  },
  round_group: {
    names: 'id, round_slug, position, name',
    values: `'mur-' || code, '${wallRound}', 1, ${words}`,
  },
  meeting: {
    names: 'round_slug, id, position, name, theme, assessed',
    values: `'${wallRound}', 'bm1', 1, ${words}, ${words}, true`,
  },
  participation: {
    names: 'round_slug, organisation_code, group_id, kind, status, position',
    values: `'${wallRound}', code, 'mur-' || code, 'learner', 'active', 1`,
  },
  person: { names: 'id, name', values: `${person}, 'Kanarie ' || code` },
  role_held: { names: 'person_id, role, organisation_code', values: `${person}, 'strategist', code` },
  account: {
    names: 'person_id, email, created_at',
    values: `${person}, lower(code) || '@prov.example', ${now}`,
  },
  identity: {
    names: 'issuer, subject, person_id, created_at',
    values: `'https://id.example', code, ${person}, ${now}`,
  },
  passkey: {
    names: 'id, person_id, public_key, name, created_at',
    values: `code, ${person}, '\\x00', 'Nyckel', ${now}`,
  },
  session: {
    names: 'id, secret_sha256, person_id, method, assurance, started_at, seen_at',
    values: `${id('session')}, code, ${person}, 'passkey', 3, ${now}, ${now}`,
  },
  sign_in_step: {
    names: 'secret_sha256, kind, person_id, made_at, expires_at',
    values: `code, 'email-link', ${person}, ${now}, ${now}`,
  },
  letter: {
    names: 'id, organisation_code, person_id, to_address, subject, body, written_at, expires_at, next_at',
    values: `${id('letter')}, code, ${person}, 'a@prov.example', 'Kanarie', 'Kanarie', ${now}, ${now}, ${now}`,
  },
  invitation: {
    names:
      'id, secret_sha256, name, email, language, role, organisation_code, invited_by, invited_at, expires_at',
    values: `${id('invitation')}, code, 'Kanarie', 'a@prov.example', 'sv', 'reader', code, ${person}, ${now}, ${now}`,
  },
  support_consent: {
    names: 'id, organisation_code, reason, given_by, given_at, until',
    values: `${id('consent')}, code, 'Kanarie', ${person}, ${now}, ${now} + interval '1 day'`,
  },
  handover: {
    names: 'id, organisation_code, from_person, to_person, at, ends_on, items',
    values: `${id('handover')}, code, ${person}, ${nextPerson}, ${now}, '2026-11-20', '[]'`,
  },
  retention: {
    names: 'organisation_code, what, months, decided_by, saved_at, person_id',
    values: `code, 'sheets', 24, 'Kanarie', ${now}, ${person}`,
  },
  unit: {
    names: 'id, organisation_code, kind, name',
    values: `${id('unit')}, code, 'namnd', 'Kanarie ' || code`,
  },
  library_entry: {
    names: 'key, slug, organisation_code, card, facets, document, words, has_changed',
    values: `'example/' || ${id('library_entry')}, 'mur-' || lower(code), code,
      jsonb_build_object('key', 'example/' || ${id('library_entry')}, 'slug', 'mur-' || lower(code)),
      array['area:idrott'], '''mur'':1A', array['sv mur mur'], false`,
  },
  organisation_arms: {
    names: 'organisation_code, png, width, height, sha256, saved_at',
    values: `code, '\\x00', 1, 1, code, ${now}`,
  },
  workbook_import: {
    names: 'id, round_slug, organisation_code, file_name, sha256, problems, imported_at, person_id',
    values: `${id('import')}, '${wallRound}', code, 'kanarie.xlsx', code, '[]', ${now}, ${person}`,
  },
  workbook_staging: {
    names: 'id, round_slug, organisation_code, person_id, file_name, content, staged_at, expires_at',
    values: `${id('staging')}, '${wallRound}', code, ${person}, 'kanarie.xlsx', '\\x00', ${now}, ${now}`,
  },
  occasion: {
    names:
      'id, round_slug, organisation_code, meeting_id, instrument_id, level_id, label, state, source, created_at',
    values: `${id('occasion')}, '${wallRound}', code, 'bm1', 'checklist-2018', 'overall', 'Kanarie', 'agreeing', 'browser', ${now}`,
  },
  occasion_event: {
    names: 'occasion_id, to_state, reason, at, person_id',
    values: `${id('occasion')}, 'rating', 'Kanarie', ${now}, ${person}`,
  },
  assessment: {
    names: 'id, occasion_id, person_id, role, submitted_at',
    values: `${id('assessment')}, ${id('occasion')}, ${person}, 'strategist', ${now}`,
  },
  rating: {
    names: 'assessment_id, item, answer, value, comment, saved_at',
    values: `${id('assessment')}, 1, 'rated', 2, 'Kanarie', ${now}`,
  },
  consensus: {
    names: 'occasion_id, item, answer, value, reason, saved_at, person_id',
    values: `${id('occasion')}, 1, 'rated', 2, 'Kanarie', ${now}, ${person}`,
  },
  challenge: {
    names: 'id, organisation_code, key_figure, title, about, snapshot, seen, created_at, person_id',
    values: `${id('challenge')}, code, 'N00209', 'Kanarie', 'both', 's', '{}', ${now}, ${person}`,
  },
  improvement: {
    names: 'id, organisation_code, round_slug, title, area, created_at, challenge_id',
    values: `${id('improvement')}, code, '${wallRound}', 'Kanarie', 'x', ${now}, ${id('challenge')}`,
  },
  improvement_result: {
    names: 'id, improvement_id, step, date, description, evidence, created_at',
    values: `${id('result')}, ${id('improvement')}, 'activity', '2026-01-01', 'Kanarie', '', ${now}`,
  },
  follow_up: {
    names: 'improvement_id, wave, fate, witness, said, answered_on, person_id, version',
    values: `${id('improvement')}, 1, 'in-use', 'Kanarie', 'Kanarie', '2026-01-01', ${person}, 1`,
  },
  link_check: {
    names: 'improvement_id, url, checked_at, outcome',
    values: `${id('improvement')}, 'https://kanarie.example/' || code, ${now}, 'answers'`,
  },
  example: {
    names: 'id, organisation_code, round_slug, improvement_id, created_at',
    values: `${id('example')}, code, '${wallRound}', ${id('improvement')}, ${now}`,
  },
  example_draft: {
    names: 'example_id, organisation_code, round_slug, state, content, written_by, saved_at',
    values: `${id('example')}, code, '${wallRound}', 'draft', '{}', ${person}, ${now}`,
  },
  // Of an example whose every version has been withdrawn.
  example_version: {
    names: `example_id, number, content, licence, written_by, consent_by, consent_role, consent_at, consent_words,
      reviewed_by, reviewed_role, published_at`,
    values: `${id('example')}, 1, '{"step": "activity"}', 'CC BY 4.0', ${person}, ${person}, 'strategist', ${now}, 'Ja',
      ${nextPerson}, 'coordinator', ${now}`,
  },
  adoption: {
    names:
      'id, organisation_code, example_key, source_codes, title, slug, adapted, adopted_on, created_at, person_id',
    values: `${id('adoption')}, code, 'case/kanarie', '{}', 'Kanarie', 'kanarie', '', '2026-01-01', ${now}, ${person}`,
  },
  cycle: {
    names: 'id, improvement_id, number, title, plan, prediction, begun_on, study_on, created_at',
    values: `${id('cycle')}, ${id('improvement')}, 1, 'Kanarie', 'Kanarie', 'Kanarie', '2026-01-01', '2026-01-15', ${now}`,
  },
  worksheet: {
    names: 'id, improvement_id, method, title, answers, created_at',
    values: `${id('worksheet')}, ${id('improvement')}, 'lotus', 'Kanarie', '{"choice.why": "Kanarie"}', ${now}`,
  },
  measure: {
    names: 'id, improvement_id, name, kind, unit, of, every, better, created_at',
    values: `${id('measure')}, ${id('improvement')}, 'Kanarie', 'count', 'x', 'women-men', 'week', 'lower', ${now}`,
  },
  measure_point: {
    names: 'measure_id, kind, every, date, women',
    values: `${id('measure')}, 'count', 'week', '2026-01-05', 3`,
  },
  goal: {
    names: `id, organisation_code, key_figure, key_figure_title, title, wanted, target_women, target_men, by_year, created_at, person_id`,
    values: `${id('goal')}, code, 'N00209', 'Kanarie', 'Kanarie', 'at-least', 1, 1, 2030, ${now}, ${person}`,
  },
  goal_state: {
    names: 'goal_id, snapshot, snapshot_at, computed_at',
    values: `${id('goal')}, 's', ${now}, ${now}`,
  },
  own_set: {
    names: 'id, organisation_code, name, key_figures, created_at, person_id',
    values: `${id('set')}, code, 'Kanarie', '{N00209}', ${now}, ${person}`,
  },
  coverage_item: {
    names: 'id, organisation_code, kind, name, individual_based, kept_since, created_at, person_id',
    values: `${id('coverage')}, code, 'goal', 'Kanarie', true, '2020-01-01', ${now}, ${person}`,
  },
  report: {
    names: 'id, kind, round_slug, organisation_code, state, created_at, person_id',
    values: `${id('report')}, 'organisation', '${wallRound}', code, 'draft', ${now}, ${person}`,
  },
  report_text: {
    names: 'report_id, section, language, body, saved_at, person_id',
    values: `${id('report')}, 'summary', 'sv', 'Kanarie', ${now}, ${person}`,
  },
  report_event: {
    names: 'report_id, to_state, at, person_id',
    values: `${id('report')}, 'draft', ${now}, ${person}`,
  },
  report_comment: {
    names: 'id, report_id, section, body, at, person_id',
    values: `${id('comment')}, ${id('report')}, 'summary', 'Kanarie', ${now}, ${person}`,
  },
  report_frozen: {
    names: 'report_id, part, body, sha256',
    values: `${id('report')}, 'data', 'Kanarie', code`,
  },
  report_file: {
    names: 'report_id, language, format, bytes, sha256',
    values: `${id('report')}, 'sv', 'json', '\\x00', code`,
  },
  job: {
    names: 'id, kind, input, language, person_id, state, ordered_at',
    values: `${id('job')}, 'export', '{}', 'sv', ${person}, 'queued', ${now}`,
  },
  job_file: {
    names: 'job_id, role, name, media_type, bytes',
    values: `${id('job')}, 'output', 'kanarie.zip', 'application/zip', '\\x00'`,
  },
  audit_entry: {
    names: 'at, person_id, organisation_code, action, subject',
    values: `${now}, ${person}, code, 'rate', 'kanarie:' || code`,
  },
}
