import '../../theme/reports.css'
import type { Circle } from '#domain/access/circle.ts'
import type { ReportKind, ReportState } from '#domain/reports/report.ts'
import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'
import type { DecisionWords } from './life.ts'
import { CircleTag } from '../sharing/circle-tag.tsx'
import { StateTag } from './state-tag.tsx'

type Entry = Readonly<{
  id: string
  kind: ReportKind
  about: string
  href: string
  state: ReportState
  /** Null for what no organisation shares. */
  circle: Circle | null
  decision: DecisionWords | null
}>

/** Reports in whatever state, each leading to where it is read. */
export function ReportsTable({ reports }: { reports: readonly Entry[] }) {
  const { reportLife, sharing } = useTexts()
  const t = reportLife.list
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
        ...(reports.some(({ circle }) => circle !== null)
          ? [
              {
                header: sharing.list.with,
                cell: ({ circle }: Entry) => circle && <CircleTag circle={circle} />,
              },
            ]
          : []),
      ]}
    />
  )
}
