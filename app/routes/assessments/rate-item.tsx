import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { AnswersExplained } from '#app/ui/assessments/answers-explained.tsx'
import { AutosaveForm } from '#app/ui/assessments/autosave-form.tsx'
import { OwnAnswer } from '#app/ui/assessments/own-answer.tsx'
import { OwnAnswersTable } from '#app/ui/assessments/own-answers-table.tsx'
import { refusedFields } from '#app/ui/assessments/refused-fields.ts'
import { SheetProblem } from '#app/ui/assessments/sheet-problem.tsx'
import { StatementSteps } from '#app/ui/assessments/statement-steps.tsx'
import { useOccasionCrumbs } from '#app/ui/assessments/use-occasion-crumbs.ts'
import { Button } from '#app/ui/button.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader } from './rate-item.server.ts'

export { action, loader } from './rate-item.server.ts'

export default function RateItem() {
  const data = usePageData<typeof loader>()
  const { occasion, organisation, instrument, mine, ratings, item, today } = data
  const { assessments: t, common } = useTexts()
  const to = useAddress()
  const crumbs = useOccasionCrumbs(data)
  const refused = refusedFields(useActionData<typeof action>())
  const at = instrument.items.indexOf(item)
  const title = t.rate.title(t.heading(occasion.label, organisation.name))
  if (occasion.state !== 'rating') {
    return (
      <Page title={title} lead={t.rate.over} breadcrumbs={crumbs}>
        <OwnAnswersTable instrument={instrument} ratings={ratings} />
      </Page>
    )
  }
  return (
    <Page title={title} lead={t.statementOf(at + 1, instrument.items.length)} breadcrumbs={crumbs}>
      <StatementSteps occasionId={occasion.id} items={instrument.items} ratings={ratings} current={item} />
      <p>
        {t.rate.asRole(common.roles[mine.role])}{' '}
        <a className="ds-link" href={to('rate', { occasion: occasion.id })}>
          {t.rate.onePage}
        </a>
      </p>
      <AutosaveForm saveAt={to('saveRating', { occasion: occasion.id })}>
        <input type="hidden" name="instrument" value={instrument.id} />
        <SheetProblem refused={refused} />
        <AnswersExplained />
        <OwnAnswer
          instrument={instrument}
          levelId={occasion.levelId}
          item={item}
          role={mine.role}
          rating={ratings.find((rating) => rating.item === item.number)}
          refused={refused}
          today={today}
          heading="h2"
        />
        <Onward next={instrument.items[at + 1]?.number} previous={instrument.items[at - 1]?.number} />
      </AutosaveForm>
    </Page>
  )
}

/** Both ways save first, so that nothing typed is lost by leaving the page. */
function Onward({ next, previous }: { next: number | undefined; previous: number | undefined }) {
  const t = useTexts().assessments.rate
  return (
    <div className="actions">
      <Button name="intent" value={next === undefined ? 'end' : `item:${next}`}>
        {next === undefined ? t.toEnd : t.next}
      </Button>
      {previous !== undefined && (
        <Button look="secondary" name="intent" value={`item:${previous}`}>
          {t.previous}
        </Button>
      )}
    </div>
  )
}
