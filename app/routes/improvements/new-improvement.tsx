import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { ImprovementForm } from '#app/ui/improvements/improvement-form.tsx'
import { PlaceChoice } from '#app/ui/improvements/place-choice.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import type { loader } from './new-improvement.server.ts'
import type { FormAnswer } from './form-answer.ts'
import { useCrumbs, useListAddresses } from './use-crumbs.ts'

export { action, loader } from './new-improvement.server.ts'

export default function NewImprovement() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<FormAnswer<ImprovementDraft, ImprovementField>>()
  const { improvements: t, challenges, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const { list } = useListAddresses(view)
  const { challenge, openRounds } = view
  const toChallenge = challenge && to('challenge', { challenge: challenge.id })
  return (
    <Page title={t.form.newTitle} lead={t.form.newLead} breadcrumbs={useCrumbs(view)}>
      {view.from.map((title) => (
        <p key={title.sv}>{t.form.fromStatement(localized(title))}</p>
      ))}
      {challenge && toChallenge && (
        <p>
          {`${challenges.fromChallenge}: `}
          <a className="ds-link" href={toChallenge}>
            {challenge.title}
          </a>
        </p>
      )}
      <FormProblem problem={refused?.problem} />
      <ImprovementForm
        draft={refused?.draft ?? view.draft}
        problems={refused?.problems}
        choices={view.choices}
        keyFigures={refused?.keyFigures ?? { chosen: view.keyFigures }}
        place={openRounds.length > 0 && <PlaceChoice openRounds={openRounds} chosen={refused?.place} />}
        cancel={
          <ButtonLink look="tertiary" href={toChallenge ?? list}>
            {common.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}
