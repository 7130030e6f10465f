import { measureDecimals } from '#charts/measure-chart-words.ts'
import { periodLabel } from '#charts/period-label.ts'
import { seriesName } from '#charts/measure-words.ts'
import type { Measure, MeasurePoint } from '#domain/measures/measure.ts'
import type { MergedPoint } from '#domain/measures/merge-points.ts'
import { showPoints } from '#domain/measures/protect-points.ts'
import type { ReadTable } from '#domain/measures/read-points-table.ts'
import { formatList } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { PasteNotices } from './paste-notices.tsx'
import { PasteProblems } from './paste-problems.tsx'
import { sexText } from './value-words.ts'

type Props = Readonly<{
  measure: Measure
  read: ReadTable
  merged: readonly MergedPoint[]
  suspected: readonly string[]
}>

/** How a pasted table was understood: what is wrong, what was taken for granted, and each value that would be saved. */
export function PastePreview({ measure, read, merged, suspected }: Props) {
  const t = useTexts().measures
  const language = useLanguage()
  const period = (date: string) => periodLabel(language, measure.every, date)
  return (
    <>
      {read.problems.length > 0 ? (
        <PasteProblems measure={measure} problems={read.problems} />
      ) : (
        <Alert kind="info" title={t.paste.previewTitle}>
          {merged.every(({ came }) => came === 'same') ? <p>{t.paste.nothing}</p> : null}
        </Alert>
      )}
      {suspected.length > 0 && (
        <Alert kind="warning">{t.paste.suspected(formatList(language, suspected.map(period)))}</Alert>
      )}
      <PasteNotices measure={measure} read={read} />
      {merged.length > 0 && <Points measure={measure} merged={merged} />}
    </>
  )
}

function Points({ measure, merged }: Pick<Props, 'measure' | 'merged'>) {
  const t = useTexts().measures
  const language = useLanguage()
  const points = merged.map(({ point }) => point)
  const of = { measure, decimals: measureDecimals(measure, points) }
  const said = (point: MeasurePoint, sex: 'women' | 'men') =>
    sexText(language, of, { point: showPoints([point])[0]!, sex })
  const column = (sex: 'women' | 'men') => ({
    header: seriesName(language, measure.of, sex),
    numeric: true,
    cell: ({ point, before }: MergedPoint) => {
      const now = said(point, sex)
      const was = before === null ? now : said(before, sex)
      return now === was ? now : `${now} (${t.paste.was(was)})`
    },
  })
  return (
    <DataTable
      caption={t.paste.pointsCaption}
      columns={[
        {
          header: t.periods[measure.every],
          cell: ({ point }) => periodLabel(language, measure.every, point.date),
        },
        column('women'),
        column('men'),
        { header: t.note, cell: ({ point }) => <span dir="auto">{point.note}</span> },
        { header: t.paste.cameHead, cell: ({ came }) => t.paste.came[came] },
      ]}
      rows={merged}
      rowKey={({ point }) => point.date}
    />
  )
}
