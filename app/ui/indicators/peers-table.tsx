import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { SourceNote } from './source-note.tsx'
import { differenceText, measureName, measureText } from '#charts/figure-text.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import { capitalise } from '#texts/formats.ts'
import { useGroupName } from './use-group-name.ts'
import type { KeyFigureData } from './key-figure-data.ts'

type Row = Readonly<{ who: string; year: FigureYear | null; n: string }>

/** The own figures beside the unweighted means of the chosen group and the nation, in the same year. */
export function PeersTable({ data, decimals }: { data: KeyFigureData; decimals: number }) {
  const { keyFigure } = useTexts()
  const t = keyFigure.peers
  const language = useLanguage()
  const groupName = useGroupName()
  const { comparison, peers, latest, place, known, nation } = data
  const group = peers.find(({ kind }) => kind === comparison?.kind)
  if (!comparison || !group || !latest) return null
  const name = groupName(group)
  const { figures, n, of } = comparison
  if (figures === null) return <p>{t.tooFew({ group: name, n, of })}</p>
  const whole = nation.find(({ year }) => year === latest.year) ?? null
  const rows: readonly Row[] = [
    { who: place.area.name, year: latest, n: '' },
    { who: t.mean(capitalise(name)), year: { ...latest, ...cellsOf(figures) }, n: String(n) },
    { who: t.nation, year: whole, n: '' },
  ]
  const measures = known.classification.kind === 'gap' ? [] : (['women', 'men'] as const)
  return (
    <>
      <DataTable
        caption={t.caption(name, latest.year)}
        columns={[
          { header: t.who, cell: ({ who }: Row) => who },
          ...measures.map((measure) => ({
            header: measureName(language, measure, known.classification.of),
            numeric: true,
            cell: ({ year }: Row) => (year ? measureText(language, year, measure, decimals) : '..'),
          })),
          {
            header: measureName(language, 'difference', known.classification.of),
            numeric: true,
            cell: ({ year }: Row) => (year ? differenceText(language, year.difference, decimals) : '..'),
          },
          { header: t.n, numeric: true, cell: ({ n }: Row) => n },
        ]}
        rows={rows}
        rowKey={({ who }) => who}
      />
      <p className="note">{t.unweighted}</p>
      <SourceNote source={known.keyFigure.source} computed snapshot={data.snapshot} />
    </>
  )
}

type Means = NonNullable<NonNullable<KeyFigureData['comparison']>['figures']>

function cellsOf({ women, men, difference }: Means): Pick<FigureYear, 'women' | 'men' | 'difference'> {
  const cell = (value: number | null): Cell =>
    value === null ? { status: 'not-applicable' } : { status: 'value', value }
  return { women: cell(women), men: cell(men), difference: cell(difference) }
}
