import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useTestContext } from '../database/test-context.ts'
import { allFaults } from './all-faults.ts'
import { countIn } from './plant-fault.ts'

const { asOwner } = useTestContext()

test('there are enough faults, each with a name of its own and tests that must catch it', () => {
  expect(allFaults.length).toBeGreaterThanOrEqual(40)
  expect(new Set(allFaults.map(({ id }) => id)).size).toBe(allFaults.length)
  const loose = allFaults.filter(
    ({ caughtBy }) => caughtBy.length === 0 || caughtBy.some(([file]) => !existsSync(file)),
  )
  expect(loose.map(({ id }) => id)).toEqual([])
})

test('every fault still fits the code', () => {
  const misfits = allFaults.filter(
    (fault) =>
      'from' in fault &&
      (countIn(readFileSync(fault.file, 'utf8'), fault.from) !== 1 || fault.to === fault.from),
  )
  expect(misfits.map(({ id }) => id)).toEqual([])
})

test('every fault of the database still fits it', async () => {
  for (const fault of allFaults) {
    if (!('sql' in fault)) continue
    const undone = new Error('undone')
    const work = asOwner()
      .transaction()
      .execute(async (tx) => {
        await sql.raw(fault.sql).execute(tx)
        throw undone
      })
    expect([fault.id, await work.catch((error: unknown) => error)]).toEqual([fault.id, undone])
  }
})
