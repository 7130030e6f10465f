import { type Change, listChanges } from '#domain/audit/list-changes.ts'
import type { VerifiedChain } from '#domain/audit/verify-chain.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { listActingPeople } from '#server/store/audit/list-acting-people.ts'
import { type AuditFilter, listAuditEntries, type ReadEntry } from '#server/store/audit/list-audit-entries.ts'
import { listNames } from '#server/store/audit/list-names.ts'
import { listSubjectNames } from '#server/store/audit/list-subject-names.ts'
import { authoriseAudit } from './authorise-audit.ts'
import { verifyAudit } from './verify-audit.ts'

type Input = Readonly<{
  /** Null: the installation's own part. */
  organisationCode: string | null
  filter: AuditFilter
  /** Lines before this position; null: the latest. */
  before: number | null
  /** Whether the chain is followed from its first line. */
  verify: boolean
}>

/** Whoever stands in a line. `name` is null where the account has been erased; `known` false where nobody has the id. */
export type Acting = Readonly<{ id: string; name: string | null; known: boolean }>

export type AuditRow = Omit<ReadEntry, 'personId' | 'detail'> &
  Readonly<{
    /** Null: the program by itself. */
    by: Acting | null
    /** What the thing is called now; null where it has no name, or is gone. */
    subjectName: string | null
    changes: readonly Change[]
  }>

export type AuditView = Readonly<{
  organisation: Organisation | null
  rows: readonly AuditRow[]
  /** Where the next page begins; null where this is the last. */
  older: number | null
  /** Those who stand in any line of this part. */
  people: readonly Acting[]
  verified: VerifiedChain | null
}>

const onOnePage = 50

/**
 * A page of an organisation's part of the audit trail, or of the installation's, the latest lines first.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function listAudit(ctx: Context, input: Input): Promise<AuditView> {
  const { organisationCode, filter, before, verify } = input
  const { organisation, db } = await authoriseAudit(ctx, organisationCode)
  const limit = onOnePage + 1
  const [entries, ids] = await Promise.all([
    listAuditEntries(db, { organisationCode, filter, before, limit }),
    listActingPeople(db, { organisationCode }),
  ])
  const shown = entries.slice(0, onOnePage)
  // Whoever has left stands in the trail all the same, behind the wall as they are now.
  const names = await listNames(ctx.program, ids)
  const subjects = await listSubjectNames(
    db,
    shown.map(({ subject }) => subject),
  )
  const acting = (id: string): Acting => ({ id, name: names.get(id) ?? null, known: names.has(id) })
  return {
    organisation,
    rows: shown.map(({ personId, detail, ...entry }) => ({
      ...entry,
      by: personId === null ? null : acting(personId),
      subjectName: subjects.get(entry.subject) ?? null,
      changes: listChanges(detail),
    })),
    older: entries.length > onOnePage ? shown.at(-1)!.position : null,
    people: ids.map(acting),
    verified: verify ? await verifyAudit(ctx, { organisationCode }) : null,
  }
}
