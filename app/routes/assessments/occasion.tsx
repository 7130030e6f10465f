import '#app/theme/assessments.css'
import '#app/theme/suggestions.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { NextStep } from '#app/ui/assessments/next-step.tsx'
import { OccasionFacts } from '#app/ui/assessments/occasion-facts.tsx'
import { OccasionHistory } from '#app/ui/assessments/occasion-history.tsx'
import { ReasonForm } from '#app/ui/assessments/reason-form.tsx'
import { Turnout } from '#app/ui/assessments/turnout.tsx'
import { useOccasionCrumbs } from '#app/ui/assessments/use-occasion-crumbs.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { ItemSuggestions } from '#app/ui/library/item-suggestions.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { action, loader, OccasionData } from './occasion.server.ts'

export { action, loader } from './occasion.server.ts'

export default function Occasion() {
  const data = usePageData<typeof loader>()
  const { occasion, organisation, events } = data
  const t = useTexts().assessments
  const refused = useActionData<typeof action>()
  const problem = refused && 'problem' in refused ? refused : undefined
  return (
    <Page
      title={t.heading(occasion.label, organisation.name)}
      lead={<Lead data={data} />}
      breadcrumbs={useOccasionCrumbs({ round: data.round, organisation })}
      sharing={data.sharing}
    >
      <FormProblem problem={problem?.problem} />
      <NextStep {...data} />
      <OccasionFacts {...data} />
      {occasion.shiftNote !== '' && (
        <Section title={t.occasion.whyShift}>
          <p className="own-words">{occasion.shiftNote}</p>
        </Section>
      )}
      <LowItems data={data} />
      <Section title={t.occasion.who}>
        <Turnout {...data} />
      </Section>
      <Section title={t.occasion.history}>
        <OccasionHistory events={events} />
      </Section>
      <WayBack data={data} reason={problem?.typed?.reason} />
    </Page>
  )
}

/** Examples on the statements with the lowest values, where the library has any. */
function LowItems({ data: { low, suggestions } }: { data: OccasionData }) {
  const t = useTexts().suggestions
  if (Object.keys(suggestions).length === 0) return null
  return (
    <Section id="suggestions" title={t.title} lead={t.lead}>
      {low.map(({ item, title }) => (
        <ItemSuggestions key={item} item={item} title={title} suggestions={suggestions[item]} heading="h3" />
      ))}
    </Section>
  )
}

function Lead({ data: { occasion, submitted, invited, score } }: { data: OccasionData }) {
  const t = useTexts().assessments.occasion.lead
  if (occasion.state === 'rating') return t.rating(submitted, invited)
  const open = score.unrated
  const items = score.applicable + score.notApplicable
  return occasion.state === 'agreeing'
    ? t.agreeing(items - open, items)
    : t.closed(score.sum, score.max, score.rated)
}

/** Going back needs a reason, so it is kept apart from the next step. */
function WayBack({ data, reason }: { data: OccasionData; reason: string | undefined }) {
  const { assessments: texts } = useTexts()
  const t = texts.occasion
  const { state } = data.occasion
  if (!data.may.lead || state === 'rating') return null
  if (state === 'closed')
    return (
      <ReasonForm
        intent="reopen"
        title={t.reopenTitle}
        lead={t.reopenLead}
        action={t.reopenAction}
        reason={reason}
      />
    )
  if (data.invited === 0) return null
  return (
    <ReasonForm
      intent="return"
      title={t.returnTitle}
      lead={t.returnLead}
      action={t.returnAction}
      reason={reason}
    />
  )
}
