import type { AuditAction } from '#domain/audit/audit-action.ts'
import { withholdTexts } from '#domain/audit/withhold-texts.ts'
import type { Database } from '#server/context.ts'

/**
 * One line of the audit trail: who did what with which thing, and what stood there before. `detail` holds plain fields,
 * never secrets, addresses of e-mail or what people wrote about others.
 */
export type AuditEntry = Readonly<{
  at: Date
  personId: string | null
  /** Whose the thing is, and so who may read the line; null: the installation's. */
  organisationCode: string | null
  roundSlug?: string | null
  action: AuditAction
  subject: string
  detail: Readonly<Record<string, unknown>>
}>

/**
 * Adds a line to the end of its chain in the audit trail, in a transaction that reads what is committed. Until the
 * transaction has ended, others who write for the same organisation wait; whoever writes in several chains takes the
 * organisations in the order of their codes. Lines are never changed or removed.
 */
export async function writeAudit(db: Database, entry: AuditEntry): Promise<void> {
  const { at, personId, organisationCode, roundSlug = null, action, subject, detail } = entry
  await db
    .insertInto('audit_entry')
    .values({
      at,
      person_id: personId,
      organisation_code: organisationCode,
      round_slug: roundSlug,
      action,
      subject,
      detail: JSON.stringify(withholdTexts(action, detail)),
    })
    .execute()
}
