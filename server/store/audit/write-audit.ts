import type { Database } from '#server/context.ts'

/** One line of the audit trail: who did what with which thing, and what stood there before. */
export type AuditEntry = Readonly<{
  at: Date
  personId: string | null
  action: string
  subject: string
  detail: Readonly<Record<string, unknown>>
}>

/** Adds a line to the audit trail. Lines are never changed or removed. */
export async function writeAudit(db: Database, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({
      at: entry.at,
      person_id: entry.personId,
      action: entry.action,
      subject: entry.subject,
      detail: JSON.stringify(entry.detail),
    })
    .execute()
}
