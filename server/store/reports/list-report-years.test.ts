import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { listReportYears } from './list-report-years.ts'

const { context } = useTestContext()

test.each([
  ['X002', 2026, [2026, 2021, 2020]],
  ['X002', 2030, [2027, 2026, 2021, 2020]],
  ['1280', 2026, [2020, 2019, 2018, 2017]],
  ['1280', 2018, [2018, 2017]],
  ['2584', 2026, []],
])('%s has something to report until %i of %j', async (organisationCode, until, years) => {
  expect(await listReportYears(context().db, { organisationCode, until })).toEqual(years)
})

test('a report that somebody has begun makes a year of its own', async () => {
  const { db, newId } = context()
  await db
    .insertInto('report')
    .values({
      id: newId(),
      kind: 'year',
      organisation_code: '2584',
      year: 2023,
      state: 'draft',
      created_at: new Date(),
    })
    .execute()
  expect(await listReportYears(db, { organisationCode: '2584', until: 2026 })).toEqual([2023])
})
