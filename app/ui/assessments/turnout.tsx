import type { Assessment, Occasion } from '#domain/assessments/assessment.ts'
import { Button } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  occasion: Pick<Occasion, 'source'>
  sheets: readonly Assessment[] | null
  invited: number
  submitted: number
  mine: Assessment | null
  /** In trial mode one can go on as any of them. */
  trial: boolean
}>

/** Who is invited and has handed in; never what anybody answered. */
export function Turnout({ occasion, sheets, invited, submitted, mine, trial }: Props) {
  const { assessments, common } = useTexts()
  const t = assessments.occasion
  if (invited === 0) return <p>{occasion.source === 'workbook' ? t.fromWorkbook : t.nobodyRated}</p>
  if (sheets === null) return <p>{t.whoHidden(submitted, invited)}</p>
  return (
    <>
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
      {trial && <TryAs others={sheets.filter(({ id }) => id !== mine?.id)} />}
    </>
  )
}

/** Trial mode only: goes on as another of those invited. */
function TryAs({ others }: Readonly<{ others: readonly Assessment[] }>) {
  const t = useTexts().assessments.occasion
  const action = useAddress()('stepIn')
  if (others.length === 0) return null
  return (
    <form method="post" action={action} className="actions">
      <p className="note">{t.tryAs}</p>
      {others.map(({ personId, personName }) => (
        <Button key={personId} look="tertiary" name="person" value={personId}>
          {t.stepInAs(personName)}
        </Button>
      ))}
    </form>
  )
}
