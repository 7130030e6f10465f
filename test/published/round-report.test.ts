import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderJson } from '#server/reports/document/render-json.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { getRound } from '#server/services/rounds/get-round.ts'
import { useTestContext } from '#test/database/test-context.ts'

const file = '../shared/data/published/published_tables.json'

type Table = { id: string; cells: readonly Record<string, unknown>[] }

const tables: readonly Table[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { tables: readonly Table[] }).tables
  : []
const cellsOf = (id: string) => tables.find((table) => table.id === id)!.cells

const { context } = useTestContext()

async function figuresOf(roundSlug: string, language: 'sv' | 'en') {
  const { document } = await getReport(context(), { subject: { kind: 'round', roundSlug }, language })
  return new Map(renderJson(document).figures.map((figure) => [figure.id, figure]))
}

describe.skipIf(tables.length === 0).each(['sv', 'en'] as const)(
  'the report of a real round in %s shows what was published (skipped where ../shared is absent)',
  (language) => {
    test('means and shifts of 2017–2018 as printed, with the n that they allow', async () => {
      const figures = await figuresOf('modellkommuner-2017-2018', language)
      const at = (end: string) => figures.get(`published/modellkommuner-2017-2018/${end}`)
      for (const cell of cellsOf('mk2019-table1')) {
        for (const meeting of ['BM2', 'BM3', 'BM4'])
          expect(at(`${meeting.toLowerCase()}/item-${String(cell.item)}`)?.value).toBe(cell[meeting])
        expect(at(`bm2-bm4/item-${String(cell.item)}`)?.value).toBe(cell.improvementPublished)
      }
      expect(at('bm2/item-1')).toMatchObject({ n: null, nRange: [35, 36], nOf: 'answers' })
    })

    test('how many reached each step in 2017–2018', async () => {
      const figures = await figuresOf('modellkommuner-2017-2018', language)
      const steps = ['activity', 'product', 'way-of-working', 'outcome', 'societal-effect']
      for (const cell of cellsOf('mk2019-levels').filter(({ level }) => level !== undefined)) {
        const step = steps[Number(cell.level) - 1]!
        const of = (who: string) => figures.get(`published/modellkommuner-2017-2018/${step}/${who}`)
        expect(of('participants')).toMatchObject({ value: cell.participants, n: 15 })
        expect(of('mentors')?.value).toBe(cell.mentors ?? null)
      }
    })

    test('means of 2018–2020 as printed, and no number where the report has none', async () => {
      const figures = await figuresOf('modellkommuner-2018-2020', language)
      for (const { item, mean } of cellsOf('mk2020-table2')) {
        const [figure] = [...figures].flatMap(([id, one]) =>
          id.startsWith('published/modellkommuner-2018-2020/') && id.endsWith(`/item-${String(item)}`)
            ? [one]
            : [],
        )
        expect(figure).toMatchObject({ value: mean, n: null })
      }
      expect(figures.get('published/modellkommuner-2018-2020/way-of-working/participants')).toMatchObject({
        value: null,
        missing: 'no-data',
      })
    })
  },
)

test.skipIf(tables.length === 0)(
  'the pages of the rounds of 2018–2020 show how far they came in the words of the report, and no number where it has none (skipped where ../shared is absent)',
  async () => {
    const rounds = { municipalities: 'modellkommuner-2018-2020', regions: 'modellregioner-2018-2020' }
    for (const [who, slug] of Object.entries(rounds)) {
      const { reached } = await getRound(context(), { slug })
      expect(reached.summary.improvements).toBe(0)
      const { chain, sources } = reached.published!
      expect(sources[0]!.publisher).toBe('Sveriges Kommuner och Regioner')
      for (const [i, cell] of cellsOf('mk2020-levels').entries()) {
        const { said, participants } = chain[i]!
        const published = String(cell[who])
        expect(said.en).toContain(published)
        expect(participants !== null).toBe(published === 'all' || published === 'none')
      }
    }
  },
)
