import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import type { Application, Database } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listApplied } from '#server/store/content/list-applied.ts'
import { lockContent } from '#server/store/content/lock-content.ts'
import { saveApplied } from '#server/store/content/save-applied.ts'
import { saveOrganisations } from '#server/store/organisations/save-organisations.ts'
import { savePeople } from '#server/store/people/save-people.ts'
import { removeUnlisted } from '#server/store/rounds/remove-unlisted.ts'
import { saveGroups } from '#server/store/rounds/save-groups.ts'
import { saveMeetings } from '#server/store/rounds/save-meetings.ts'
import { saveParticipations } from '#server/store/rounds/save-participations.ts'
import { saveRound } from '#server/store/rounds/save-round.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { applyLibrary, indexCases } from '../library/apply-library.ts'
import { applyEarlierRound } from './apply-earlier-round.ts'
import { applyExample } from './apply-example.ts'
import { applyFictionalUnits } from './apply-fictional-units.ts'

/** A part of the content: what it was made from, and how the database is filled with it. */
type Part = Readonly<{
  name: string
  source: unknown
  /** True for what is put in once and then belongs to those who use it. */
  once?: boolean
  apply: (tx: Database) => Promise<void>
}>

/**
 * Fills the database from the content: the register, the published rounds and, in trial mode, the example round with
 * its people and what they have done so far. Each part is applied when it is new or has changed since last time; the
 * example's activity only the first time. All or nothing, and safe when several processes start at once.
 *
 * @returns the names of the parts that were applied now.
 */
export async function applyContent(application: Application): Promise<readonly string[]> {
  const { db, now } = application
  const parts = listParts(application).map((part) => ({ ...part, sha256: hashOf(part.source) }))
  const listPending = async (on: Database) => {
    const applied = await listApplied(on)
    return parts.filter(({ name, sha256, once }) =>
      once ? !applied.has(name) : applied.get(name) !== sha256,
    )
  }
  if ((await listPending(db)).length === 0) return []
  return db.transaction().execute(async (tx) => {
    await lockContent(tx)
    // Another process may have been first.
    const pending = await listPending(tx)
    for (const { name: part, sha256, apply } of pending) {
      await apply(tx)
      await saveApplied(tx, { part, sha256, at: now() })
      await writeAudit(tx, {
        at: now(),
        personId: null,
        organisationCode: null,
        action: 'content.apply',
        subject: part,
        detail: { sha256 },
      })
    }
    return pending.map(({ name }) => name)
  })
}

/** In the order in which they need each other. */
function listParts({ content, config }: Application): readonly Part[] {
  const { organisations, rounds, example, fictionalUnits } = content
  const cases = indexCases(content)
  const always: readonly Part[] = [
    { name: 'register', source: organisations, apply: (tx) => saveOrganisations(tx, organisations) },
    { name: 'rounds', source: rounds, apply: (tx) => savePlans(tx, rounds) },
    { name: 'library', source: cases, apply: (tx) => applyLibrary(tx, cases) },
  ]
  if (!config.trial || !config.example) return always
  return [
    ...always,
    {
      name: 'example-round',
      source: [example.plan, example.earlier.plan],
      apply: (tx) => savePlans(tx, [example.plan, example.earlier.plan]),
    },
    { name: 'example-people', source: example.people, apply: (tx) => savePeople(tx, example.people) },
    {
      name: 'example-units',
      source: null,
      once: true,
      apply: (tx) => applyFictionalUnits(tx, fictionalUnits),
    },
    { name: 'example-activity', source: null, once: true, apply: (tx) => applyExample(tx, example) },
    {
      name: 'example-earlier',
      source: null,
      once: true,
      apply: (tx) => applyEarlierRound(tx, example.earlier),
    },
  ]
}

async function savePlans(tx: Database, plans: readonly RoundPlan[]): Promise<void> {
  for (const plan of plans) {
    await saveRound(tx, plan.round)
    await saveGroups(tx, plan.groups)
    await saveMeetings(tx, plan.meetings)
    await saveParticipations(tx, plan.participations)
    await removeUnlisted(tx, plan)
  }
}

function hashOf(value: unknown): string {
  return sha256Of(JSON.stringify(value))
}
