import { allTenants, type Tenant } from './tenants.ts'

/** Names of columns that hold an id, a choice among few, or a checksum, in whatever table. */
const byName =
  /^(organisation_code|round_slug|group_id|meeting_id|instrument_id|level_id|set_id|key_figure|person_id|language|role|circle|kind|state|to_state|answer|section|snapshot|sha256|secret_sha256|about|step|method|media_type|format|part|area)$/

/** Further columns in which nobody writes words of their own. */
export const wordless: readonly string[] = [
  'account.closed_because',
  'audit_entry.action',
  'audit_entry.hash',
  'audit_entry.outcome',
  'audit_entry.previous_hash',
  'goal.wanted',
  'handover.from_person',
  'handover.to_person',
  'identity.issuer',
  'improvement.related_items',
  'improvement.sub_goals',
  'invitation.accepted_by',
  'invitation.invited_by',
  'invitation.takes_over_from',
  'job.input',
  'job.problem',
  'job.resting',
  'job.result',
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
