import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

/** Something to know about the workbook, with the place where it stands. */
export type ShownProblem = Readonly<{
  sheet: string | null
  cell: string | null
  code: string
  severity: 'notice' | 'blocking'
  message: string
}>

/** Everything that could not be taken as it stood, with sheet and cell; what is in the way comes first. */
export function ImportProblems({ problems }: { problems: readonly ShownProblem[] }) {
  const t = useTexts().workbooks
  const rows = problems
    .map((problem, i) => ({ ...problem, key: i }))
    .sort((a, b) => Number(b.severity === 'blocking') - Number(a.severity === 'blocking'))
  if (rows.length === 0) return <p>{t.noProblems}</p>
  return (
    <Section title={t.problemsTitle(rows.length)}>
      <DataTable
        caption={t.problemsCaption}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            header: t.where,
            cell: ({ sheet, cell }) => (
              <>
                {cell !== null && <strong className="workbook-cell">{cell}</strong>}
                <span className="note">{sheet ?? t.whereNone}</span>
              </>
            ),
          },
          {
            header: t.what,
            cell: ({ severity, message }) => (
              <span className="workbook-problem">
                {severity === 'blocking' && <Tag kind="danger">{t.blocking}</Tag>} {message}
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
