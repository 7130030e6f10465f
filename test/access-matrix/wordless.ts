import { allTenants, type Tenant } from './tenants.ts'

/** Names of columns that hold an id, a choice among few, or a checksum, in whatever table. */
const byName =
  /^(organisation_code|round_slug|group_id|meeting_id|instrument_id|level_id|set_id|key_figure|person_id|language|role|circle|kind|state|to_state|answer|section|snapshot|sha256|secret_sha256|about|step|method|media_type|format|part|area)$/

/** Further columns in which nobody writes words of their own. */
export const wordless: readonly string[] = [
  'account.closed_because',
  'adoption.example_key',
  'adoption.source_codes',
  'audit_entry.action',
  'audit_entry.hash',
  'audit_entry.outcome',
  'audit_entry.previous_hash',
  'example_draft.consent_by',
  'example_draft.consent_role',
  'example_draft.written_by',
  'example_version.consent_by',
  'example_version.consent_role',
  'example_version.reviewed_by',
  'example_version.reviewed_role',
  'example_version.written_by',
  'follow_up.fate',
  'cycle.decision',
  'cycle.verdict',
  'goal.wanted',
  'handover.from_person',
  'handover.to_person',
  'identity.issuer',
  'improvement.charter_articles',
  'improvement.key_figures',
  'improvement.owner_id',
  'improvement.related_items',
  'improvement.sdg_targets',
  'improvement.sub_goals',
  'invitation.accepted_by',
  'invitation.invited_by',
  'invitation.takes_over_from',
  'job.input',
  'job.problem',
  'job.resting',
  'job.result',
  // What is published there, for everybody to read.
  'library_entry.card',
  'library_entry.facets',
  'library_entry.key',
  'library_entry.slug',
  'library_entry.words',
  'link_check.outcome',
  'measure.better',
  'measure.every',
  'measure.of',
  'measure_point.every',
  'occasion.source',
  'own_set.key_figures',
  'passkey.transports',
  'person.id',
  'report.adopted_by',
  'report_comment.settled_by',
  'retention.what',
  'role_held.given_by',
  'role_held.provider',
  'session.browser',
  'session.looking_at',
  'support_consent.given_by',
  // What a workbook says stands in the answers; these are places in it.
  'workbook_import.problems',
]

export function isWordless({ table, column }: Readonly<{ table: string; column: string }>): boolean {
  return byName.test(column) || wordless.includes(`${table}.${column}`)
}

/** What belongs to a round; whoever is in none has nothing there. */
const ofRounds: readonly string[] = [
  'occasion',
  'occasion_event',
  'rating',
  'consensus',
  'workbook_import',
  'workbook_staging',
]

export function tenantsWith(table: string): readonly Tenant[] {
  return ofRounds.includes(table) ? allTenants.filter((tenant) => tenant !== 'alien') : allTenants
}
