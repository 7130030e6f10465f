import { expect, test } from 'vitest'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { AuditAction } from '#domain/audit/audit-action.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertParticipation } from '#test/database/insert-participation.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { insertImprovement } from './insert-improvement.ts'
import { listImprovementWork } from './list-improvement-work.ts'

const { context } = useTestContext()
const id = '33333333-3333-4333-8333-333333333333'

test('days and years are those of Sweden, and only changed words count as work', async () => {
  const { db } = context()
  const improvement = {
    id,
    organisationCode: 'X901',
    roundSlug: 'prov-arbete',
    challengeId: null,
    title: 'Nyår',
    area: 'idrott',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: '',
    ...bareImprovement,
    version: 1,
    results: [],
  }
  await insertParticipation(db, { roundSlug: 'prov-arbete', code: 'X901' })
  // Half past midnight on New Year's Day in Sweden.
  await insertImprovement(db, improvement, new Date('2024-12-31T23:30:00Z'))
  const audit = (at: string, action: AuditAction, subject = `improvement:${id}`) =>
    writeAudit(db, {
      at: new Date(at),
      personId: null,
      organisationCode: 'X901',
      action,
      subject,
      detail: {},
    })
  await audit('2024-12-31T23:30:00Z', 'improvement-added')
  await audit('2026-12-31T22:59:59Z', 'improvement-changed')
  await audit('2026-12-31T23:00:00Z', 'improvement-changed')
  await audit('2026-12-31T23:05:00Z', 'improvement-changed')
  await audit('2029-06-01T12:00:00Z', 'improvement-changed', 'improvement:another')
  const work = await listImprovementWork(db, { organisationCode: 'X901' })
  expect(work).toEqual([
    {
      improvementId: id,
      enteredOn: '2025-01-01',
      changedIn: [2026, 2027],
    },
  ])
})
