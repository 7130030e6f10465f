import { describe, expect, test } from 'vitest'
import { UserError } from '#server/errors.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { getCrosswalk } from './get-crosswalk.ts'
import { getInstrument } from './get-instrument.ts'
import { listInstruments } from './list-instruments.ts'

const { context } = useTestContext()

describe('all versions', () => {
  test('come oldest first, each with the sums its own scale allows', async () => {
    const { instruments, year } = await listInstruments(context())
    expect(instruments.map(({ id, itemCount, sum }) => [id, itemCount, sum])).toEqual([
      ['checklist-2017', 13, { min: 13, max: 39 }],
      ['checklist-2018', 10, { min: 10, max: 30 }],
      ['checklist-2023', 10, { min: 10, max: 40 }],
    ])
    expect(year).toBe(2026)
  })

  test('the rating rule gives a lowest sum on lists with its scale, and on no others', async () => {
    const { rules } = await listInstruments(context())
    expect(rules.map(({ rule, totals }) => [rule.id, totals])).toEqual([
      [
        'ratings-2018',
        [
          { instrumentId: 'checklist-2017', least: 32, max: 39 },
          { instrumentId: 'checklist-2018', least: 26, max: 30 },
        ],
      ],
      ['participation-2020', []],
      ['not-found-2022', []],
    ])
  })
})

describe('one version', () => {
  test('tells where each item came from and went', async () => {
    const { lineage } = await getInstrument(context(), { id: 'checklist-2018' })
    const places = lineage.map(({ item, earlier, later }) => [item, earlier[0]?.items, later[0]?.items])
    expect(places).toEqual([
      [1, [1], [1]],
      [2, [2], [2]],
      [3, [3], [3]],
      [4, [12], [3]],
      [5, [5, 6], [4]],
      [6, [8, 9], [5, 6]],
      [7, [7], [7]],
      [8, [10], [4]],
      [9, [11], [9]],
      [10, [13], [10]],
    ])
  })

  test('brings the means published for it, and only those', async () => {
    const means = async (id: string) =>
      (await getInstrument(context(), { id })).referenceMeans.map((table) => table.id)
    expect(await means('checklist-2017')).toEqual(['modellkommuner-2017-2018'])
    expect(await means('checklist-2023')).toEqual([])
  })

  test('that is unknown is told to the user', async () => {
    await expect(getInstrument(context(), { id: 'checklist-1999' })).rejects.toMatchObject({
      code: 'not-found',
      status: 404,
    })
  })
})

describe('a crosswalk', () => {
  test('comes with the titles it joins', async () => {
    const { from, to } = await getCrosswalk(context(), { from: 'checklist-2018', to: 'checklist-2023' })
    expect(from.items[6]!.sv).toBe('Statistik per kön redovisas och analyseras')
    expect(to.items[8]!.en).toBe('Systematic improvement work')
  })

  test.each([
    ['backwards', 'checklist-2023', 'checklist-2018'],
    ['between versions that are not neighbours', 'checklist-2017', 'checklist-2023'],
  ])('%s does not exist', async (_, from, to) => {
    await expect(getCrosswalk(context(), { from, to })).rejects.toBeInstanceOf(UserError)
  })
})
