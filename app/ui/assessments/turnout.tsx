import type { Assessment, Occasion } from '#domain/assessments/assessment.ts'
import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  occasion: Pick<Occasion, 'source'>
  sheets: readonly Assessment[] | null
  invited: number
  submitted: number
}>

/** Who is invited and has handed in; never what anybody answered. */
export function Turnout({ occasion, sheets, invited, submitted }: Props) {
  const { assessments, common } = useTexts()
  const t = assessments.occasion
  if (invited === 0) return <p>{occasion.source === 'workbook' ? t.fromWorkbook : t.nobodyRated}</p>
  if (sheets === null) return <p>{t.whoHidden(submitted, invited)}</p>
  return (
    <DataTable
      caption={t.turnout}
      rows={sheets}
      rowKey={({ id }) => id}
      columns={[
        { header: t.person, cell: ({ personName }) => personName },
        { header: t.role, cell: ({ role }) => common.roles[role] },
        {
          header: t.submitted,
          cell: ({ submittedAt }) => (submittedAt === null ? t.notSubmitted : t.submittedAt(submittedAt)),
        },
      ]}
    />
  )
}
