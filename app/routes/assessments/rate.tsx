import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { AnswersExplained } from '#app/ui/assessments/answers-explained.tsx'
import { AutosaveForm } from '#app/ui/assessments/autosave-form.tsx'
import { OwnAnswer } from '#app/ui/assessments/own-answer.tsx'
import { OwnAnswersTable } from '#app/ui/assessments/own-answers-table.tsx'
import { refusedFields } from '#app/ui/assessments/refused-fields.ts'
import { SheetProblem } from '#app/ui/assessments/sheet-problem.tsx'
import { StatementsByPart } from '#app/ui/assessments/statements-by-part.tsx'
import { useOccasionCrumbs } from '#app/ui/assessments/use-occasion-crumbs.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader, SheetData } from './rate.server.ts'

export { action, loader } from './rate.server.ts'

export default function Rate() {
  const data = usePageData<typeof loader>()
  const { occasion, organisation, instrument, mine, ratings } = data
  const { assessments: t, common } = useTexts()
  const to = useAddress()
  const crumbs = useOccasionCrumbs(data)
  const heading = t.heading(occasion.label, organisation.name)
  if (occasion.state !== 'rating') {
    return (
      <Page title={t.rate.title(heading)} lead={t.rate.over} breadcrumbs={crumbs}>
        <div className="actions">
          <ButtonLink href={to('agree', { occasion: occasion.id })}>{t.rate.overAction}</ButtonLink>
        </div>
        <OwnAnswersTable instrument={instrument} ratings={ratings} />
      </Page>
    )
  }
  const answered = ratings.filter(({ answer }) => answer.kind !== 'unrated').length
  return (
    <Page title={t.rate.title(heading)} lead={t.rate.lead} breadcrumbs={crumbs}>
      <p>
        {t.rate.asRole(common.roles[mine.role])}{' '}
        <span data-answered={t.rate.answered('{n}', instrument.items.length)}>
          {t.rate.answered(answered, instrument.items.length)}
        </span>
        .
      </p>
      {mine.submittedAt && <Alert kind="success">{t.rate.submittedAt(mine.submittedAt)}</Alert>}
      <p>
        <a
          className="ds-link"
          href={to('rateItem', { occasion: occasion.id, item: instrument.items[0]!.number })}
        >
          {t.rate.oneByOne}
        </a>
      </p>
      <Sheet data={data} />
    </Page>
  )
}

function Sheet({ data }: { data: SheetData }) {
  const { occasion, instrument, mine, ratings, today } = data
  const t = useTexts().assessments.rate
  const refused = refusedFields(useActionData<typeof action>())
  return (
    <AutosaveForm saveAt={useAddress()('saveRating', { occasion: occasion.id })}>
      <input type="hidden" name="instrument" value={instrument.id} />
      <SheetProblem refused={refused} />
      <AnswersExplained />
      <StatementsByPart instrument={instrument}>
        {(item) => (
          <OwnAnswer
            key={item.number}
            instrument={instrument}
            levelId={occasion.levelId}
            item={item}
            role={mine.role}
            rating={ratings.find((rating) => rating.item === item.number)}
            refused={refused}
            today={today}
          />
        )}
      </StatementsByPart>
      <div className="sheet__part" id="lamna-in">
        <h2 className="ds-heading" data-size="sm">
          {t.submitTitle}
        </h2>
        <p>{t.submitLead}</p>
        <div className="actions">
          {mine.submittedAt === null && (
            <Button name="intent" value="submit">
              {t.submit}
            </Button>
          )}
          <Button look={mine.submittedAt === null ? 'secondary' : 'primary'} name="intent" value="save">
            {t.saveAll}
          </Button>
        </div>
      </div>
    </AutosaveForm>
  )
}
