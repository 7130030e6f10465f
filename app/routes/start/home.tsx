import type { ReactNode } from 'react'
import { usePageData } from '#app/entry/page-data.ts'
import { ChallengeSteps } from '#app/ui/challenges/challenge-steps.tsx'
import { CycleSteps } from '#app/ui/cycles/cycle-steps.tsx'
import { OwnQuestions } from '#app/ui/follow-up/own-questions.tsx'
import { OwnDeadLinks } from '#app/ui/improvements/own-dead-links.tsx'
import { WaitingExamples } from '#app/ui/examples/waiting-examples.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Doors } from '#app/ui/rounds/doors.tsx'
import { CoordinatorPage } from '#app/ui/start/coordinator-page.tsx'
import { ManagerPage } from '#app/ui/start/manager-page.tsx'
import { MentorPage } from '#app/ui/start/mentor-page.tsx'
import { OrganisationPage } from '#app/ui/start/organisation-page.tsx'
import { PoliticianPage } from '#app/ui/start/politician-page.tsx'
import { StrategistPage } from '#app/ui/start/strategist-page.tsx'
import type { loader } from './home.server.ts'

export { loader } from './home.server.ts'

/** What is next for me: one page per role. */
export default function Home() {
  const view = usePageData<typeof loader>()
  const { home, name, chain, checklists, topGaps } = view
  // A manager is asked about what they own; those who drive the work are told of everybody's.
  const cycleSteps = view.cycleSteps.filter(({ isOwn }) => isOwn || home.kind !== 'manager')
  const waiting = (
    <>
      <WaitingExamples waiting={view.examples} />
      <OwnQuestions questions={view.questions} />
      <OwnDeadLinks improvements={view.deadLinks} />
      <CycleSteps steps={cycleSteps} />
      <ChallengeSteps steps={view.challengeSteps} />
    </>
  )
  if (home.kind === 'strategist') return <StrategistPage {...{ name, home, waiting, topGaps }} />
  if (home.kind === 'manager') return <ManagerPage {...{ name, home, chain, waiting, topGaps }} />
  if (home.kind === 'politician') return <PoliticianPage {...{ name, home, checklists, topGaps }} />
  if (home.kind === 'organisation') return <OrganisationPage {...{ name, home, waiting, topGaps }} />
  if (home.kind === 'mentor') return <MentorPage name={name} home={home} chain={chain} />
  if (home.kind === 'coordinator') return <CoordinatorPage {...{ name, home, chain, waiting }} />
  return <ElsewherePage {...view} waiting={waiting} />
}

type Elsewhere = Readonly<{
  name: string
  waiting: ReactNode
  administers: boolean
  audits: boolean
}>

function ElsewherePage({ name, waiting, administers, audits }: Elsewhere) {
  const { start: t, people, audit } = useTexts()
  const to = useAddress()
  const { link: title, linkWhy: why } = people.installation
  return (
    <Page title={t.greeting(name)} lead={administers ? t.administers : t.elsewhere}>
      {waiting}
      <Doors
        doors={[
          ...(administers ? [{ href: to('installation'), title, why }] : []),
          ...(audits
            ? [{ href: to('installationAudit'), title: audit.titleInstallation, why: audit.leadInstallation }]
            : []),
          { href: to('rounds'), title: t.realRounds, why: t.realRoundsWhy },
          { href: to('organisations'), title: t.realOrganisations, why: t.realOrganisationsWhy },
        ]}
      />
    </Page>
  )
}
