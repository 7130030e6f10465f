import type { Cell } from '#domain/indicators/cell.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { ShownObservation } from '#domain/indicators/observation.ts'
import { formatNumber } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { nameKeyFigure } from './name-key-figure.ts'

type Revision = Readonly<{
  title: string
  before: ShownObservation
  after: ShownObservation
  classification: Pick<Classification, 'unit' | 'of'>
}>
type Sex = 'women' | 'men' | 'total'

/** The years in which the source has changed figures of one organisation, with what stood there and what stands now. */
export function OwnRevisions({ revisions, name }: { revisions: readonly Revision[]; name: string }) {
  const { page: t } = useTexts().snapshots
  const change = useChangeWords()
  if (revisions.length === 0) return <p>{t.oursNothing(name)}</p>
  const column = (header: string, sex: Sex) => ({
    header,
    numeric: true,
    cell: ({ before, after }: Revision) => change(before[sex], after[sex]),
  })
  return (
    <DataTable
      caption={t.oursCaption(name)}
      rows={revisions}
      rowKey={({ after }) => `${after.keyFigure} ${after.year}`}
      columns={[
        { header: t.keyFigure, cell: ({ title, after }) => nameKeyFigure(after.keyFigure, title) },
        { header: t.year, cell: ({ after }) => after.year },
        column(t.women, 'women'),
        column(t.men, 'men'),
        column(t.total, 'total'),
      ]}
    />
  )
}

/** Before and after of one figure, or the figure alone where it is as it was. */
function useChangeWords(): (before: Cell, after: Cell) => string {
  const { figures, snapshots } = useTexts()
  const language = useLanguage()
  const word = (cell: Cell) => {
    if (cell.status !== 'value') return figures.absences[cell.status].sign
    const rounded = Number(cell.value.toFixed(2))
    return formatNumber(language, rounded, String(rounded).split('.')[1]?.length ?? 0)
  }
  return (before, after) => {
    const [was, is] = [word(before), word(after)]
    return was === is ? is : snapshots.page.fromTo(was, is)
  }
}
