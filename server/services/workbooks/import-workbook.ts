import { may } from '#domain/access/may.ts'
import { authorise } from '../access/authorise.ts'
import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { Person } from '#domain/people/person.ts'
import type { ImportPlan, PlannedOccasion } from '#domain/workbooks/plan-import.ts'
import { stateAfterImport } from '#domain/workbooks/state-after-import.ts'
import type { Context, Database } from '#server/context.ts'
import { insertOccasion } from '#server/store/assessments/insert-occasion.ts'
import { insertOccasionEvent } from '#server/store/assessments/insert-occasion-event.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockParticipation } from '#server/store/rounds/lock-participation.ts'
import { insertImport } from '#server/store/workbooks/insert-import.ts'
import { lockOccasions } from '#server/store/workbooks/lock-occasions.ts'
import { saveImportedItems } from '#server/store/workbooks/save-imported-items.ts'
import { updateImportedOccasion } from '#server/store/workbooks/update-imported-occasion.ts'
import { type Interpretation, interpretWorkbook, type WorkbookInput } from './interpret-workbook.ts'
import { planAgainstStored } from './plan-against-stored.ts'
import { toPreview, type WorkbookPreview } from './workbook-preview.ts'

/** `unchanged`: all of it was stored already. `refused`: the problems say what stands in the way; nothing was saved. */
export type ImportOutcome = Readonly<{
  outcome: 'saved' | 'unchanged' | 'refused'
  preview: WorkbookPreview
  /** Null unless something was saved. */
  importId: string | null
}>

/** One import as it is written: who, when, under which id. */
type Writing = Readonly<{ id: string; at: Date; personId: string | null; fileName: string }>

/**
 * Reads a workbook into an organisation's part of a round, all of it or nothing. Which occasions come in closed and
 * which stay open, `stateAfterImport` says; what is replaced stays in the audit trail. Reading in the same workbook
 * again changes nothing. Two imports at once are carried out one after the other.
 *
 * @throws UserError step-in-first, forbidden, and as interpretWorkbook does.
 */
export async function importWorkbook(ctx: Context, input: WorkbookInput): Promise<ImportOutcome> {
  const person = authorise(ctx, 'workbook.read-in', { organisationCode: input.code })
  const interpretation = await interpretWorkbook(ctx, input)
  const place = { roundSlug: input.roundSlug, organisationCode: interpretation.view.organisation.code }
  return ctx.db.transaction().execute(async (tx) => {
    await lockParticipation(tx, place)
    await lockOccasions(tx, place)
    const plan = await planAgainstStored(tx, interpretation, input.leaveOut)
    const preview = toPreview(ctx, interpretation, input.fileName, plan)
    if (!preview.ready) return { outcome: 'refused', preview, importId: null }
    if (preview.unchanged) return { outcome: 'unchanged', preview, importId: null }
    const writing = { id: ctx.newId(), at: ctx.now(), personId: keptId(person), fileName: input.fileName }
    await insertImport(tx, {
      ...writing,
      ...place,
      sha256: interpretation.sha256,
      problems: preview.problems,
    })
    await saveOccasions(ctx, tx, { interpretation, plan, writing })
    await writeAudit(tx, {
      at: writing.at,
      personId: person.id,
      ...place,
      action: 'import-workbook',
      subject: `participation:${place.roundSlug}/${place.organisationCode}`,
      detail: {
        ...auditDetail(plan),
        import: writing.id,
        file: input.fileName,
        sha256: interpretation.sha256,
      },
    })
    return { outcome: 'saved', preview, importId: writing.id }
  })
}

/** Whoever holds the command line is no person of the database. */
function keptId(person: Person): string | null {
  return may(person, 'installation.run') ? null : person.id
}

async function saveOccasions(
  ctx: Context,
  tx: Database,
  { interpretation, plan, writing }: { interpretation: Interpretation; plan: ImportPlan; writing: Writing },
): Promise<void> {
  for (const planned of plan.occasions) {
    if (planned.status !== 'new' && planned.status !== 'differs') continue
    const occasionId = planned.stored?.id ?? ctx.newId()
    const state = stateAfterImport(planned, interpretation.view.round.status === 'closed')
    if (planned.stored === null)
      await insertPlanned(ctx, tx, occasionId, { interpretation, planned, writing, state })
    else await updateImportedOccasion(tx, { id: occasionId, date: planned.date, importId: writing.id })
    const items = planned.changes.map(({ item, after }) => ({ item, ...after }))
    await saveImportedItems(tx, { occasionId, items, at: writing.at, personId: writing.personId })
    await insertOccasionEvent(tx, {
      occasionId,
      toState: state,
      reason: writing.fileName,
      at: writing.at,
      personId: writing.personId,
    })
  }
}

async function insertPlanned(
  ctx: Context,
  tx: Database,
  id: string,
  {
    interpretation,
    planned,
    writing,
    state,
  }: { interpretation: Interpretation; planned: PlannedOccasion; writing: Writing; state: OccasionState },
): Promise<void> {
  const { view, found } = interpretation
  const { reading, date } = planned
  const instrument = found!.instrument
  await insertOccasion(tx, {
    id,
    roundSlug: view.round.slug,
    organisationCode: view.organisation.code,
    meetingId: reading.meetingId,
    instrumentId: instrument.id,
    levelId: instrument.levels[0]!.id,
    label: view.meetings.find((meeting) => meeting.id === reading.meetingId)!.name[ctx.language],
    date,
    state,
    source: 'workbook',
    importId: writing.id,
    createdAt: writing.at,
  })
}

/** What was added and what each changed statement said before. */
function auditDetail({ occasions }: ImportPlan) {
  const changed = occasions.filter(({ status }) => status === 'new' || status === 'differs')
  return {
    occasions: changed.map(({ reading, status, stored, changes }) => ({
      meeting: reading.meetingId,
      status,
      replaced: stored === null ? [] : changes.map(({ item, before }) => ({ item, ...before })),
    })),
  }
}
