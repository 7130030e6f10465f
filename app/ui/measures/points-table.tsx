import { measureDecimals } from '#charts/measure-chart-words.ts'
import { periodLabel } from '#charts/period-label.ts'
import { seriesName } from '#charts/measure-words.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { ShownPoint } from '#domain/measures/protect-points.ts'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { gapText, sexText } from './value-words.ts'

type Props = Readonly<{
  measure: Measure
  points: readonly ShownPoint[]
  mayEdit: boolean
}>

/** Every period with its figures and note, the latest first; whoever may changes them from here. */
export function PointsTable({ measure, points, mayEdit }: Props) {
  const t = useTexts().measures
  const language = useLanguage()
  const here = useAddress()('measure', { measure: measure.id })
  const of = { measure, decimals: measureDecimals(measure, points) }
  const period = (point: ShownPoint) => periodLabel(language, measure.every, point.date)
  const sex = (one: 'women' | 'men') => ({
    header: seriesName(language, measure.of, one),
    cell: (point: ShownPoint) => sexText(language, of, { point, sex: one }),
    numeric: true,
  })
  return (
    <DataTable
      caption={t.listCaption}
      columns={[
        { header: t.periods[measure.every], cell: period },
        sex('women'),
        sex('men'),
        {
          header: seriesName(language, measure.of, 'gap'),
          cell: (point) => gapText(language, of, point),
          numeric: true,
        },
        { header: t.note, cell: ({ note }) => <span dir="auto">{note}</span> },
        ...(mayEdit
          ? [
              {
                header: t.change,
                cell: (point: ShownPoint) => (
                  <a
                    className="ds-link"
                    href={`${here}?period=${point.date}#quick`}
                    aria-label={t.changeOf(period(point))}
                  >
                    {t.change}
                  </a>
                ),
              },
            ]
          : []),
      ]}
      rows={points.toReversed()}
      rowKey={({ date }) => date}
    />
  )
}
