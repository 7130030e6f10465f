import { expect, test } from 'vitest'
import { emptyDraft } from '#domain/coverage/draft-of-item.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { saga } from '#test/reports/adopt-now.ts'
import { exportCoverage } from './export-coverage.ts'
import { getCoverage } from './get-coverage.ts'
import { importCoverage } from './import-coverage.ts'
import { saveCoverageItem } from './save-coverage-item.ts'

const { context } = useTestContext()
const code = 'X005'
const dag = {
  ...saga,
  id: 'dag',
  roles: [{ role: 'strategist' as const, organisationCode: code, roundSlug: null }],
}
const draft = { ...emptyDraft, name: '=Brukare, "hem"', individualBased: 'yes', keptSince: '2024-01-01' }

test('an inventory is kept, measured, taken out and read in again without changing anything', async () => {
  const ctx = context(dag)
  expect(await saveCoverageItem(ctx, { code, id: null, version: 0, draft })).toEqual({ kind: 'saved' })
  expect(await saveCoverageItem(ctx, { code, id: null, version: 0, draft })).toMatchObject({
    problems: [{ field: 'name', code: 'name-taken' }],
  })
  const table = 'slag;namn;förs av;individbaserad;förs sedan;könsuppdelad sedan;anmärkning'
  const rows = [
    'statistik;Elever;Skolan;ja;2020-01-01;2025-01-01;"Två\nrader"',
    'mål;Väg;;nej;2020-01-01;;',
    'rapport;Bokslut;Ekonomi;ja;2020-01-01;2026-03-01;',
  ]
  const text = [table, ...rows].join('\n')
  expect(await importCoverage(ctx, { code, text })).toEqual({
    kind: 'imported',
    added: 3,
    changed: 0,
    same: 0,
  })
  const view = await getCoverage(ctx, { code })
  expect([view.now.all, view.yearAgo.all]).toEqual([
    { split: 2, n: 3, share: 2 / 3 },
    { split: 1, n: 3, share: 1 / 3 },
  ])
  for (const language of ['sv', 'en'] as const)
    for (const format of ['csv', 'json'] as const) {
      const out = await exportCoverage({ ...ctx, language }, { code, format })
      expect(await importCoverage(ctx, { code, text: out })).toEqual({
        kind: 'imported',
        added: 0,
        changed: 0,
        same: 4,
      })
    }
  const changed = text.replace('2025-01-01', '2024-01-01')
  expect(await importCoverage(ctx, { code, text: changed })).toMatchObject({ changed: 1, same: 2 })
})

test('a table with one bad cell brings nothing in', async () => {
  const ctx = context(dag)
  const before = (await getCoverage(ctx, { code })).items
  const text = 'slag;namn;individbaserad;förs sedan\nmål;Nytt;ja;2020-01-01\nmål;Fel;ja;igår'
  expect(await importCoverage(ctx, { code, text })).toMatchObject({ kind: 'refused' })
  expect((await getCoverage(ctx, { code })).items).toEqual(before)
})

test('an item of another organisation is not here', async () => {
  const name = 'Någon annans'
  await saveCoverageItem(context(saga), { code: 'X001', id: null, version: 0, draft: { ...draft, name } })
  const theirs = async () =>
    (await getCoverage(context(saga), { code: 'X001' })).items.find((one) => one.name === name)!
  const { id, version } = await theirs()
  const change = { code, id, version, draft: { ...draft, name: 'Övertagen' } }
  await expect(saveCoverageItem(context(dag), change)).rejects.toMatchObject({
    code: 'no-such-coverage-item',
  })
  expect((await theirs()).version).toBe(version)
})

test('two who change the same item: the second is told; others may not at all', async () => {
  const ctx = context(dag)
  const { id, version } = (await getCoverage(ctx, { code })).items.find(({ name }) => name === 'Elever')!
  const change = { ...draft, name: 'Elever', keptBy: 'Skolan', endedOn: '2025-05-05' }
  expect(await saveCoverageItem(ctx, { code, id, version, draft: change })).toEqual({ kind: 'saved' })
  await expect(saveCoverageItem(ctx, { code, id, version, draft: change })).rejects.toMatchObject({
    code: 'coverage-changed',
  })
  await expect(saveCoverageItem(ctx, { code: 'X001', id, version, draft })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(importCoverage(context(null), { code, text: '' })).rejects.toMatchObject({
    code: 'step-in-first',
  })
  await expect(getCoverage(context(saga), { code })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(exportCoverage(context(), { code, format: 'csv' })).rejects.toMatchObject({
    code: 'step-in-first',
  })
  const reader = { ...dag, roles: [{ ...dag.roles[0]!, role: 'reader' as const }] }
  expect((await getCoverage(context(reader), { code })).mayEdit).toBe(false)
})
