import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { useOccasionCrumbs } from '#app/ui/assessments/use-occasion-crumbs.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader, NewOccasionData } from './new-occasion.server.ts'
import { AddPerson, type Chosen, People, WhenAndWhat } from './new-occasion-fields.tsx'

export { action, loader } from './new-occasion.server.ts'

export default function NewOccasion() {
  const data = usePageData<typeof loader>()
  const t = useTexts().assessments.newOccasion
  const sent = useActionData<typeof action>()
  const answer = sent && 'typed' in sent ? sent : undefined
  const chosen: Chosen = answer?.typed ?? defaults(data)
  const crumbs = useOccasionCrumbs(data)
  return (
    <Page title={t.title} lead={t.lead} breadcrumbs={crumbs}>
      {answer && 'problem' in answer && <FormProblem problem={answer.problem} />}
      {answer && 'added' in answer && <Alert kind="success">{t.added(answer.added)}</Alert>}
      <form method="post" className="form">
        <WhenAndWhat data={data} chosen={chosen} />
        <People data={data} chosen={chosen} />
        <div className="actions">
          <Button name="intent" value="create">
            {t.create}
          </Button>
        </div>
        <AddPerson data={data} chosen={chosen} />
      </form>
    </Page>
  )
}

/** The next meeting without an occasion, the first checklist, and everybody. */
function defaults({ meetings, instruments, people, taken }: NewOccasionData): Chosen {
  const assessed = meetings.filter((meeting) => meeting.assessed)
  const next = assessed.find(({ id }) => !taken.some(({ meetingId }) => meetingId === id)) ?? assessed[0]
  const first = instruments[0]
  return {
    meeting: next?.id ?? '',
    instrument: first ? `${first.id}:${first.levels[0]!.id}` : '',
    date: next?.date?.length === 10 ? next.date : '',
    people: people.map(({ id, role }) => `${id}:${role}`),
    name: '',
    role: 'politician',
  }
}
