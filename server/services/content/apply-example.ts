import type {
  Example,
  ExampleImprovement,
  ExampleMeasure,
  ExampleOccasion,
} from '#server/content/example/example.ts'
import type { Database } from '#server/context.ts'
import { restoreOccasion, type WholeOccasion } from '#server/store/assessments/restore-occasion.ts'
import { insertCycle } from '#server/store/cycles/insert-cycle.ts'
import { insertWorksheet } from '#server/store/worksheets/insert-worksheet.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import { insertResult } from '#server/store/improvements/insert-result.ts'
import { saveMeasurePoints } from '#server/store/measures/save-measure-points.ts'
import { insertMeasure } from '#server/store/measures/save-measure.ts'
import { listActiveParticipants } from '#server/store/rounds/list-active-participants.ts'
import { deriveId } from './derive-id.ts'

/**
 * Inserts what the made-up organisations have done so far. To be called once. Those whose history has been read in from
 * an archive keep that one.
 */
export async function applyExample(tx: Database, example: Example): Promise<void> {
  const active = await listActiveParticipants(tx, { roundSlug: example.plan.round.slug })
  const isNew = ({ organisationCode }: { organisationCode: string }) => !active.has(organisationCode)
  for (const one of example.occasions.filter(({ occasion }) => isNew(occasion)))
    await restoreOccasion(tx, toWholeOccasion(one))
  for (const one of example.improvements.filter(({ improvement }) => isNew(improvement)))
    await insertWithWork(tx, one)
  for (const one of example.measures.filter(isNew)) await insertWithPoints(tx, one, example.plan.round.slug)
}

function toWholeOccasion({ occasion, opened, sheets, consensus }: ExampleOccasion): WholeOccasion {
  const { roundSlug, organisationCode, meetingId, instrumentId, levelId } = occasion
  const id = deriveId('occasion', roundSlug, organisationCode, meetingId, instrumentId, levelId)
  const createdAt = atHour(opened, 7)
  const read = occasion.source === 'workbook'
  const agreedAt = read ? createdAt : atHour(occasion.date ?? opened, 9)
  const closedAt = read ? createdAt : atHour(occasion.date ?? opened, 11)
  const history: WholeOccasion['history'] = read
    ? [{ state: 'closed', at: createdAt }]
    : [
        { state: 'rating', at: createdAt },
        ...(occasion.state === 'rating' ? [] : [{ state: 'agreeing' as const, at: agreedAt }]),
        ...(occasion.state === 'closed' ? [{ state: 'closed' as const, at: closedAt }] : []),
      ]
  return {
    occasion: { ...occasion, id },
    createdAt,
    history,
    sheets: sheets.map(({ submitted, ...sheet }) => ({
      ...sheet,
      id: deriveId('sheet', id, sheet.personId),
      submittedAt: submitted === null ? null : atHour(submitted, 13),
    })),
    consensus,
    agreedAt,
  }
}

/** Inserts a made-up improvement with its results and the work on it, and gives its id. */
export async function insertWithWork(
  tx: Database,
  { improvement, unit, created, results, cycles, worksheets }: ExampleImprovement,
): Promise<string> {
  const id = deriveId(
    'improvement',
    improvement.roundSlug ?? '',
    improvement.organisationCode,
    improvement.title,
  )
  const unitId = unit === null ? null : deriveId('unit', improvement.organisationCode, unit)
  await insertImprovement(tx, { ...improvement, id, unitId }, atHour(created, 12))
  for (const [i, result] of results.entries()) {
    const resultId = deriveId('result', id, String(i))
    await insertResult(tx, { ...result, id: resultId, improvementId: id }, atHour(result.date, 14))
  }
  for (const [i, cycle] of cycles.entries()) {
    const of = { id: deriveId('cycle', id, String(i)), improvementId: id, number: i + 1 }
    const follows = cycles[i - 1]?.act?.decision === 'adapt' ? i : null
    await insertCycle(tx, { ...cycle, ...of, follows }, atHour(cycle.begunOn, 9))
  }
  for (const [i, { begunOn, ...worksheet }] of worksheets.entries()) {
    const of = { id: deriveId('worksheet', id, String(i)), improvementId: id }
    await insertWorksheet(tx, { ...worksheet, ...of }, atHour(begunOn, 10))
  }
  return id
}

async function insertWithPoints(tx: Database, one: ExampleMeasure, roundSlug: string): Promise<void> {
  const improvementId = deriveId('improvement', roundSlug, one.organisationCode, one.improvement)
  const id = deriveId('measure', improvementId, one.measure.name)
  await insertMeasure(tx, { id, improvementId, ...one.measure }, atHour(one.created, 12))
  await saveMeasurePoints(tx, { ...one.measure, id }, one.points)
}

/** An hour of a day, in UTC. */
export function atHour(day: string, hour: number): Date {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
}
