import { percentOf } from '#charts/coverage-line-words.ts'
import { type CoverageItem, coverageKinds } from '#domain/coverage/coverage-item.ts'
import type { Coverage, CoverageAt } from '#domain/coverage/measure-coverage.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{
  now: CoverageAt
  yearAgo: CoverageAt
  items: readonly CoverageItem[]
  goalsCounted: number
}>
type Row = Readonly<{ label: string; now: Coverage; before: Coverage }>

/** The share split by sex for each kind and in all, with n; and what is counted and what is not. */
export function CoverageNow({ now, yearAgo, items, goalsCounted }: Props) {
  const language = useLanguage()
  const t = useTexts().coverage
  const percent = ({ share }: Coverage) =>
    share === null ? t.noShare : t.percent(percentOf(language, share))
  const rows: readonly Row[] = [
    { label: t.inAll, now: now.all, before: yearAgo.all },
    ...coverageKinds.map((kind) => ({
      label: t.kinds[kind],
      now: now.kinds[kind],
      before: yearAgo.kinds[kind],
    })),
  ]
  const notCounted = items.filter(({ individualBased }) => !individualBased).length
  return (
    <>
      <DataTable
        caption={t.nowCaption}
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { header: t.what, cell: ({ label }) => label },
          { header: t.share, numeric: true, cell: (row) => percent(row.now) },
          { header: t.split, numeric: true, cell: (row) => row.now.split },
          { header: t.n, numeric: true, cell: (row) => row.now.n },
          {
            header: t.before,
            numeric: true,
            cell: ({ before }) =>
              before.share === null
                ? t.noShare
                : t.percentWithN({
                    split: String(before.split),
                    n: String(before.n),
                    percent: percentOf(language, before.share),
                  }),
          },
        ]}
      />
      {goalsCounted > 0 && <p className="note">{t.goalsCounted(goalsCounted)}</p>}
      {notCounted > 0 && <p className="note">{t.notCounted(notCounted)}</p>}
    </>
  )
}
