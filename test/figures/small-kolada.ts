import type { FakeData, FakeRecord } from '#server/sources/kolada/fake/fake-data.ts'
import type { KoladaKeyFigure } from '#server/sources/kolada/answer-schemas.ts'

const keyFigure = (id: string, title: string, change: Partial<KoladaKeyFigure> = {}): KoladaKeyFigure => ({
  id,
  title,
  description: 'Påhittat för prov.',
  is_divided_by_gender: true,
  municipality_type: 'K',
  operating_area: 'Prov',
  perspective: 'Kvalitet och resultat',
  prel_publication_date: null,
  publication_date: '2026-05-01',
  publ_period: '2025',
  ...change,
})

const value = (gender: 'K' | 'M' | 'T', figure: number | null) => ({
  gender,
  value: figure,
  status: figure === null ? 'Missing' : '',
  isdeleted: false,
})

/** A record of the three figures; the total is their mean. */
export function record(
  kpi: string,
  municipality: string,
  period: number,
  women: number,
  men: number,
): FakeRecord {
  const values = [value('K', women), value('M', men), value('T', (women + men) / 2)]
  return { kpi, municipality, period, values, changedOn: '2026-01-01' }
}

const years = [2018, 2019, 2020, 2021]
const places = ['0000', '0114', '2083', '0001']

/** Three key figures by sex, one without, in the nation, two municipalities and a region. */
export function smallKolada(): FakeData {
  const split = ['N00001', 'N00002'].flatMap((id, i) =>
    places.flatMap((area, j) =>
      years.map((year) => record(id, area, year, 10 + i + j + year / 1000, 12 + j)),
    ),
  )
  const special: FakeRecord[] = [
    // Total only, as before a split began.
    { kpi: 'N00001', municipality: '2083', period: 2017, values: [value('T', 9)], changedOn: '2026-01-01' },
    // One sex without an object, beside a total.
    {
      kpi: 'N00001',
      municipality: '2083',
      period: 2022,
      values: [value('T', 7), value('K', 0)],
      changedOn: '2026-01-01',
    },
    {
      kpi: 'N00001',
      municipality: '2083',
      period: 2023,
      values: [value('M', null), value('T', 8), value('K', null)],
      changedOn: '2026-01-01',
    },
  ]
  return {
    keyFigures: [
      keyFigure('N00001', 'Provmått ett, andel (%)'),
      keyFigure('N00002', 'Provmått två, andel (%)', { municipality_type: 'A' }),
      keyFigure('N00003', 'Provmått utan siffror, andel (%)'),
      keyFigure('N00004', 'Provmått utan kön, kr/inv', { is_divided_by_gender: false }),
    ],
    areas: [
      { id: '0114', title: 'Upplands Väsby', type: 'K' },
      { id: '2083', title: 'Hedemora', type: 'K' },
      { id: '0000', title: 'Riket', type: 'L' },
      { id: '0001', title: 'Region Stockholm', type: 'L' },
    ],
    groups: [
      {
        id: 'G1',
        title: 'Liknande kommuner, övergripande, Hedemora, 2024',
        members: [{ member_id: '0114', member_title: 'Upplands Väsby' }],
      },
    ],
    records: [...split, ...special],
  }
}
