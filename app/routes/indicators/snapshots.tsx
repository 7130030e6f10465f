import { usePageData } from '#app/entry/page-data.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { useCountedChanges } from '#app/ui/indicators/use-counted-changes.ts'
import { useOriginWords } from '#app/ui/indicators/use-origin-words.ts'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { dayOf, formatDate, formatNumber } from '#texts/formats.ts'
import type { loader } from './snapshots.server.ts'

export { loader } from './snapshots.server.ts'

export default function Snapshots() {
  const { counted } = usePageData<typeof loader>()
  const { snapshots: t } = useTexts()
  const to = useAddress()
  const language = useLanguage()
  const originOf = useOriginWords()
  const changesOf = useCountedChanges()
  const day = (iso: string) => formatDate(language, dayOf(new Date(iso)))
  const [latest] = counted
  if (latest === undefined)
    return (
      <Page title={t.title}>
        <Empty>{`${t.none} ${t.noneAdvice}`}</Empty>
      </Page>
    )
  return (
    <Page title={t.title} lead={t.lead(counted.length, day(latest.snapshot.createdAt))}>
      <DataTable
        caption={t.tableCaption}
        rows={counted}
        rowKey={({ snapshot }) => snapshot.id}
        columns={[
          {
            header: t.columns.snapshot,
            cell: ({ snapshot: { id } }) => (
              <a className="ds-link" href={to('snapshot', { snapshot: String(Number(id)) })}>
                {t.name(String(Number(id)))}
              </a>
            ),
          },
          { header: t.columns.date, cell: ({ snapshot }) => day(snapshot.createdAt) },
          { header: t.columns.origin, cell: ({ snapshot }) => originOf(snapshot.origin) },
          {
            header: t.columns.keyFigures,
            numeric: true,
            cell: ({ snapshot }) => formatNumber(language, snapshot.keyFigures),
          },
          {
            header: t.columns.observations,
            numeric: true,
            cell: ({ snapshot }) => formatNumber(language, snapshot.observations),
          },
          {
            header: t.columns.years,
            cell: ({ snapshot: { firstYear, lastYear } }) =>
              firstYear !== null && lastYear !== null && t.page.yearsOf(firstYear, lastYear),
          },
          {
            header: t.columns.changes,
            cell: (each) =>
              each.snapshot.previous === null ? t.first : changesOf(each).join(', ') || t.nothing,
          },
        ]}
      />
    </Page>
  )
}
