import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { AgreedItem } from '#app/ui/assessments/agreed-item.tsx'
import { AnswersExplained } from '#app/ui/assessments/answers-explained.tsx'
import { AutosaveForm } from '#app/ui/assessments/autosave-form.tsx'
import { ClosePart } from '#app/ui/assessments/close-part.tsx'
import { Comparability } from '#app/ui/assessments/comparability.tsx'
import { MostSpread } from '#app/ui/assessments/most-spread.tsx'
import { refusedFields, type Refused } from '#app/ui/assessments/refused-fields.ts'
import { ResultFacts } from '#app/ui/assessments/result-facts.tsx'
import { SheetProblem } from '#app/ui/assessments/sheet-problem.tsx'
import { StatementsByPart } from '#app/ui/assessments/statements-by-part.tsx'
import { useOccasionCrumbs } from '#app/ui/assessments/use-occasion-crumbs.ts'
import { Button } from '#app/ui/button.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { action, AgreementData, loader } from './agree.server.ts'

export { action, loader } from './agree.server.ts'

export default function Agree() {
  const data = usePageData<typeof loader>()
  const { occasion, organisation, may, score, since, instrument, spreads } = data
  const { assessments } = useTexts()
  const t = assessments.agree
  const saveAt = useAddress()('saveRating', { occasion: occasion.id })
  const refused = refusedFields(useActionData<typeof action>())
  const heading = assessments.heading(occasion.label, organisation.name)
  const closed = occasion.state === 'closed'
  return (
    <Page
      title={closed ? t.titleClosed(heading) : t.title(heading)}
      lead={<Lead data={data} />}
      breadcrumbs={useOccasionCrumbs(data)}
    >
      <Comparability since={since} />
      <MostSpread items={instrument.items} spreads={spreads} />
      <Section title={closed ? t.resultTitleClosed : t.resultTitle}>
        <ResultFacts score={score} since={since} />
      </Section>
      {!closed && may.edit ? (
        <AutosaveForm saveAt={saveAt}>
          <input type="hidden" name="of" value="group" />
          <SheetProblem refused={refused} />
          <AnswersExplained />
          <Statements data={data} refused={refused} editable />
          <div className="actions">
            <Button look="secondary" name="intent" value="save">
              {t.save}
            </Button>
          </div>
          <ClosePart {...data} note={refused?.note} />
        </AutosaveForm>
      ) : (
        <div className="sheet">
          <SheetProblem refused={refused} />
          <Statements data={data} refused={undefined} editable={false} />
        </div>
      )}
    </Page>
  )
}

function Lead({ data: { occasion } }: { data: AgreementData }) {
  const { people, agree: t } = useTexts().assessments
  const closed = occasion.state === 'closed'
  if (occasion.raters.length === 0) return closed ? t.leadNoneClosed : t.leadNone
  const raters = t.raters(occasion.raters.map(({ role, count }) => people(role, count)))
  return closed ? t.leadClosed(raters) : t.lead(raters)
}

type StatementsProps = Readonly<{ data: AgreementData; refused: Refused | undefined; editable: boolean }>

function Statements({ data, refused, editable }: StatementsProps) {
  const { occasion, instrument, may, spreads, since, today } = data
  const { roundSlug: round, organisationCode: code } = occasion
  const improvement = useAddress()('newImprovement', { round, code })
  return (
    <StatementsByPart instrument={instrument}>
      {(item) => (
        <AgreedItem
          key={item.number}
          item={item}
          scale={instrument.scale}
          levelId={occasion.levelId}
          seen={spreads.find((one) => one.item === item.number)!}
          consensus={occasion.consensus.find((one) => one.item === item.number)}
          shift={since?.shift.items.find((one) => one.item === item.number)}
          previousLabel={since?.previous.label}
          refused={refused}
          editable={editable}
          today={today}
          improveAt={may.improve ? `${improvement}?item=${instrument.id}:${item.number}` : null}
        />
      )}
    </StatementsByPart>
  )
}
