import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { RaiseForm } from '#app/ui/challenges/raise-form.tsx'
import { SeenFigure } from '#app/ui/challenges/seen-figure.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { action, loader } from './new-challenge.server.ts'

export { action, loader } from './new-challenge.server.ts'

/** What a refused form gets back. */
type Refused = Partial<Exclude<Awaited<ReturnType<typeof action>>, Response>['data']>

export default function NewChallenge() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<Refused>()
  const t = useTexts().challenges
  const to = useAddress()
  const { organisation, seen, groupName, snapshot, keyFigure, suggested, open } = view
  const problems = refused && 'problems' in refused ? refused.problems : undefined
  const problem = refused && 'problem' in refused ? refused.problem : undefined
  const { year } = seen.years.at(-1)!
  return (
    <Page
      title={t.raise.title}
      lead={t.raise.lead({ title: seen.title, organisation: organisation.name, year })}
      breadcrumbs={useOrganisationCrumbs(view.organisation, 'challenges')}
    >
      <BorrowedNotice {...view} />
      {open ? (
        <Alert kind="info">
          <p>{t.raise.already(open.title)}</p>
          <p>
            <ButtonLink href={to('challenge', { challenge: open.id })}>{t.raise.toOpen}</ButtonLink>
          </p>
        </Alert>
      ) : (
        <>
          <FormProblem problem={problem} />
          <RaiseForm
            suggested={suggested}
            draft={refused?.draft}
            problems={problems}
            of={seen.of}
            snapshot={snapshot}
            cancel={to('challenges', { code: organisation.code })}
          />
        </>
      )}
      <Section title={t.raise.frozen}>
        <SeenFigure
          organisationCode={organisation.code}
          keyFigure={keyFigure}
          snapshot={snapshot}
          seen={seen}
          groupName={groupName}
        />
      </Section>
    </Page>
  )
}
