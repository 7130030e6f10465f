import { describe, expect, test } from 'vitest'
import { useStarterFigures } from '#test/database/use-starter-figures.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { UserError } from '#server/errors.ts'
import { getGapPage } from './get-gap-page.ts'
import { listGaps } from './list-gaps.ts'

const { context } = useTestContext()
useStarterFigures({ context })

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof UserError ? error.code : error),
  )

describe('the differences of an organisation', () => {
  test('stand in order of attention, and no filter changes order, weight or q', async () => {
    const { all } = await listGaps(context(), { code: '2083' })
    const weights = all.map(({ attention }) => attention)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(all.length).toBeGreaterThan(8)
    const narrowed = await listGaps(context(), { code: '2083', direction: 'men' })
    expect(narrowed.fitting).toBeLessThan(all.length)
    for (const { lead } of narrowed.gaps) {
      expect(lead.direction).toBe('men')
      expect(lead).toEqual(all.find(({ keyFigure }) => keyFigure.id === lead.keyFigure.id))
    }
  })

  test('at most as many as asked for are listed, and the others are counted', async () => {
    const whole = await listGaps(context(), { code: '2083' })
    const { gaps, more, fitting } = await listGaps(context(), { code: '2083', limit: 3 })
    expect(gaps).toEqual(whole.gaps.slice(0, 3))
    expect(more).toEqual([...whole.gaps.slice(3), ...whole.more])
    expect(fitting).toBe(whole.all.length)
  })

  test('figures after the year asked for are left out', async () => {
    const { all } = await listGaps(context(), { code: '2083', year: 2018 })
    expect(Math.max(...all.map(({ row }) => row.year))).toBe(2018)
    expect(all.every(({ row }) => row.series.lastYear <= 2018)).toBe(true)
  })

  test('a made-up organisation has the same as the one it borrows from, which is named', async () => {
    const { borrowedFrom, all } = await listGaps(context(), { code: 'X001' })
    expect(all).toEqual((await listGaps(context(), { code: borrowedFrom!.code })).all)
  })

  test.each([
    ['an unknown organisation', { code: '9999' }, 'unknown-organisation'],
    ['a year before all figures', { code: '2083', year: 1900 }, 'gap-year'],
    ['a year after all figures', { code: '2083', year: 2100 }, 'gap-year'],
    ['half a year', { code: '2083', year: 2018.5 }, 'gap-year'],
  ])('%s is refused', async (_, input, code) => {
    expect(await codeOf(listGaps(context(), input))).toBe(code)
  })
})

describe('the page of the differences', () => {
  test('has the years of women and men up to the figures that are told', async () => {
    const { shown } = await getGapPage(context(), { code: '2083' })
    for (const { lead, years } of shown.filter((one) => one.lead.classification.kind === 'split')) {
      const last = years.findLast(({ women, men }) => women.status === 'value' && men.status === 'value')!
      expect([last.year, last.women, last.men]).toEqual([
        lead.row.year,
        { status: 'value', value: lead.row.women },
        { status: 'value', value: lead.row.men },
      ])
    }
  })

  test('the mean of the SKR group is that of the national table, and its n', async () => {
    const { shown, group } = await getGapPage(context(), { code: '2083' })
    expect(group).toMatchObject({ kind: 'skr', id: 'C7' })
    const compared = shown.filter(({ lead }) => lead.row.peers?.kind === 'skr')
    expect(compared.length).toBeGreaterThan(5)
    // A ready-made gap has no women's and men's figures of its own.
    const rounded = (mean: number | null) => (mean === null ? null : Number(mean.toPrecision(12)))
    expect(
      compared.map(({ group: means }) => [means!.n, rounded(means!.women), rounded(means!.men)]),
    ).toEqual(
      compared.map(({ lead }) => {
        const { n, meanWomen, meanMen } = lead.row.peers!
        return [n, rounded(meanWomen), rounded(meanMen)]
      }),
    )
  })

  test('compares with the group that was chosen; neighbours are few and still told', async () => {
    const { group, shown } = await getGapPage(context(), { code: '2083', compareWith: 'neighbours' })
    expect(group!.members).toHaveLength(6)
    expect(shown.some(({ group: means }) => means?.n === 6)).toBe(true)
  })

  test('a company has no figures, and the page can say so', async () => {
    const { organisations } = context().content
    const other = organisations.find(
      ({ kind, fictional }) => kind !== 'municipality' && kind !== 'region' && !fictional,
    )!
    expect(await getGapPage(context(), { code: other.code })).toMatchObject({
      weighed: 0,
      shown: [],
      hidden: 0,
    })
  })
})
