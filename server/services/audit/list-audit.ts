import { type Change, listChanges } from '#domain/audit/list-changes.ts'
import { listMentioned } from '#domain/audit/list-mentioned.ts'
import type { VerifiedChain } from '#domain/audit/verify-chain.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context, Database } from '#server/context.ts'
import { listActingPeople } from '#server/store/audit/list-acting-people.ts'
import { type AuditFilter, listAuditEntries, type ReadEntry } from '#server/store/audit/list-audit-entries.ts'
import { listNames } from '#server/store/audit/list-names.ts'
import { listSubjectNames } from '#server/store/audit/list-subject-names.ts'
import { listVisiblePeople } from '#server/store/people/list-visible-people.ts'
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

/**
 * Whoever stands in a line. `name` is null where the account has been erased; `known` false where nobody has the id whom
 * whoever reads may know of.
 */
export type Acting = Readonly<{ id: string; name: string | null; known: boolean }>

export type AuditRow = Omit<ReadEntry, 'personId' | 'detail'> &
  Readonly<{
    /** Null: the program by itself. */
    by: Acting | null
    /** What the thing is called now; null where it has no name, or is gone. */
    subjectName: string | null
    /** The person that the line is about, if any. */
    subjectPerson: Acting | null
    changes: readonly Change[]
  }>

export type AuditView = Readonly<{
  organisation: Organisation | null
  rows: readonly AuditRow[]
  /** Where the next page begins; null where this is the last. */
  older: number | null
  /** Those who stand in any line of this part. */
  people: readonly Acting[]
  /** Those whom the changes of the rows speak of. */
  mentioned: readonly Acting[]
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
  const shown = entries
    .slice(0, onOnePage)
    .map(({ detail, ...entry }) => ({ ...entry, changes: listChanges(detail) }))
  const subjects = shown.map(({ subject }) => subject)
  const mentioned = listMentioned(shown.flatMap(({ changes }) => changes))
  const others = [...mentioned, ...subjects.flatMap((subject) => personOf(subject) ?? [])]
  const [things, named] = await Promise.all([
    listSubjectNames(db, subjects),
    namePeople(ctx, db, { acting: ids, others }),
  ])
  const nameOf = (id: string | null) => (id === null ? null : named(id))
  return {
    organisation,
    rows: shown.map(({ personId, ...entry }) => ({
      ...entry,
      by: nameOf(personId),
      subjectName: things.get(entry.subject) ?? null,
      subjectPerson: nameOf(personOf(entry.subject)),
    })),
    older: entries.length > onOnePage ? shown.at(-1)!.position : null,
    people: ids.map(named),
    mentioned: mentioned.map(named),
    verified: verify ? await verifyAudit(ctx, { organisationCode }) : null,
  }
}

/**
 * Whoever has done something is named also when they have left, and so are behind the wall as they are now; whom a line
 * only speaks of, as far as whoever reads may know of them.
 */
async function namePeople(
  ctx: Context,
  db: Database,
  { acting, others }: Readonly<{ acting: readonly string[]; others: readonly string[] }>,
) {
  const names = await listNames(ctx.program, [...acting, ...(await listVisiblePeople(db, others))])
  return (id: string): Acting => ({ id, name: names.get(id) ?? null, known: names.has(id) })
}

/** The id in a subject that is a person; null where it is something else. */
function personOf(subject: string): string | null {
  return subject.startsWith('person:') ? subject.slice('person:'.length) : null
}
