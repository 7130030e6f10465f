import { useLocation } from 'react-router'
import { DataTable } from '../data-table.tsx'
import { decimalsOf } from './describe-gap.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { measureName } from '#charts/figure-text.ts'
import { formatNumber, formatSigned } from '#texts/formats.ts'
import type { GapsData } from './gaps-data.ts'

type Gap = GapsData['rest'][number]

/** What comes after the first ones: a link, and a table for whoever has followed it. */
export function RestOfGaps({ data: { hidden, rest, organisation } }: { data: GapsData }) {
  const { gaps: t, figures } = useTexts()
  const language = useLanguage()
  const to = useAddress()
  const { pathname, search } = useLocation()
  if (hidden === 0) return null
  if (rest.length === 0) {
    const query = new URLSearchParams(search)
    query.set('rest', '1')
    return (
      <p>
        <a className="ds-link" href={`${pathname}?${query.toString()}#rest`}>
          {t.rest(hidden)}
        </a>
      </p>
    )
  }
  const number = ({ row }: Gap, value: number | null) =>
    value === null ? figures.absences['not-applicable'].sign : formatNumber(language, value, decimalsOf(row))
  return (
    <div id="rest">
      <DataTable
        caption={t.restCaption}
        columns={[
          {
            header: t.columns.keyFigure,
            cell: ({ keyFigure }: Gap) => (
              <a
                className="ds-link"
                lang="sv"
                href={to('keyFigure', { code: organisation.code, keyFigure: keyFigure.id })}
              >
                {keyFigure.title}
              </a>
            ),
          },
          { header: t.columns.year, numeric: true, cell: ({ row }) => row.year },
          {
            header: measureName(language, 'women', 'women-men'),
            numeric: true,
            cell: (gap) => number(gap, gap.row.women),
          },
          {
            header: measureName(language, 'men', 'women-men'),
            numeric: true,
            cell: (gap) => number(gap, gap.row.men),
          },
          {
            header: t.columns.difference,
            numeric: true,
            cell: ({ row }) => formatSigned(language, row.difference, decimalsOf(row)),
          },
          {
            header: t.columns.direction,
            cell: ({ direction }) => t.filters.directions[direction],
          },
        ]}
        rows={rest}
        rowKey={({ keyFigure }) => keyFigure.id}
      />
    </div>
  )
}
