import type { Example, ExampleImprovement, ExampleOccasion } from '#server/content/example/example.ts'
import type { Database } from '#server/context.ts'
import { restoreOccasion, type WholeOccasion } from '#server/store/assessments/restore-occasion.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import { insertResult } from '#server/store/improvements/insert-result.ts'
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
    await insertWithResults(tx, one)
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

async function insertWithResults(
  tx: Database,
  { improvement, created, results }: ExampleImprovement,
): Promise<void> {
  const id = deriveId(
    'improvement',
    improvement.roundSlug ?? '',
    improvement.organisationCode,
    improvement.title,
  )
  await insertImprovement(tx, { ...improvement, id }, atHour(created, 12))
  for (const [i, result] of results.entries()) {
    const resultId = deriveId('result', id, String(i))
    await insertResult(tx, { ...result, id: resultId, improvementId: id }, atHour(result.date, 14))
  }
}

function atHour(day: string, hour: number): Date {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
}
