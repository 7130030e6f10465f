import '../../theme/reports.css'
import type { ReportKind, ReportState } from '#domain/reports/report.ts'
import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'
import type { DecisionWords } from './life.ts'
import { StateTag } from './state-tag.tsx'

type Entry = Readonly<{
  id: string
  kind: ReportKind
  about: string
  href: string
  state: ReportState
  decision: DecisionWords | null
}>

/** Reports in whatever state, each leading to where it is read. */
export function ReportsTable({ reports }: { reports: readonly Entry[] }) {
  const t = useTexts().reportLife.list
  return (
    <DataTable
      caption={t.caption}
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          header: t.report,
          cell: ({ href, kind, about }) => (
            <a className="ds-link" href={href}>
              {t.of(t.kinds[kind], about)}
            </a>
          ),
        },
        { header: t.state, cell: ({ state }) => <StateTag state={state} /> },
        { header: t.decision, cell: ({ decision }) => (decision ? t.decided(decision) : t.undecided) },
      ]}
    />
  )
}
