import { decimalsOf, shortTitle } from './describe-gap.ts'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { measureName } from '#charts/figure-text.ts'
import { capitalise, formatNumber, formatSigned } from '#texts/formats.ts'
import type { ShownGap } from '#domain/gaps/gap-page.ts'
import type { GapsData } from './gaps-data.ts'
import { useGroupName } from '../indicators/use-group-name.ts'

type Props = Readonly<{ data: GapsData; shown: ShownGap }>
type Row = Readonly<{ place: string; women: number | null; men: number | null; difference: number }>

/** The organisation beside the nation and a group of others in the same year. */
export function GapComparison({ data, shown }: Props) {
  const { gaps, figures } = useTexts()
  const t = gaps.compare
  const language = useLanguage()
  const { row, classification } = shown.lead
  const decimals = decimalsOf(row)
  const number = (value: number | null) =>
    value === null ? figures.absences['not-applicable'].sign : formatNumber(language, value, decimals)
  const rows: Row[] = [{ place: (data.borrowedFrom ?? data.organisation).name, ...row }]
  if (row.nation !== null) rows.push({ place: t.nation, ...row.nation })
  if (shown.group !== null && data.group !== null)
    rows.push({ place: t.group(t.short[data.group.kind], shown.group.n), ...shown.group })
  return (
    <Details summary={t.summary}>
      <DataTable
        caption={t.caption(shortTitle(shown.lead.keyFigure.title), row.year)}
        columns={[
          { header: t.place, cell: ({ place }: Row) => place },
          {
            header: measureName(language, 'women', classification.of),
            numeric: true,
            cell: ({ women }) => number(women),
          },
          {
            header: measureName(language, 'men', classification.of),
            numeric: true,
            cell: ({ men }) => number(men),
          },
          {
            header: gaps.columns.difference,
            numeric: true,
            cell: ({ difference }) => formatSigned(language, difference, decimals),
          },
        ]}
        rows={rows}
        rowKey={({ place }) => place}
      />
      <Remarks data={data} shown={shown} />
    </Details>
  )
}

function Remarks({ data: { group }, shown }: Props) {
  const { compare: t } = useTexts().gaps
  const name = useGroupName()
  const { nation } = shown.lead.row
  const remarks = [
    ...(nation === null ? [t.noNation] : []),
    ...(shown.group === null && group !== null ? [t.noGroup(capitalise(name(group)))] : []),
  ]
  return remarks.map((remark) => (
    <p key={remark} className="note">
      {remark}
    </p>
  ))
}
