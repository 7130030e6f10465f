import { usePageData } from '#app/entry/page-data.ts'
import { ChallengeSteps } from '#app/ui/challenges/challenge-steps.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Doors } from '#app/ui/rounds/doors.tsx'
import { CoordinatorPage } from '#app/ui/start/coordinator-page.tsx'
import { ManagerPage } from '#app/ui/start/manager-page.tsx'
import { MentorPage } from '#app/ui/start/mentor-page.tsx'
import { OrganisationPage } from '#app/ui/start/organisation-page.tsx'
import { PoliticianPage } from '#app/ui/start/politician-page.tsx'
import { StrategistPage } from '#app/ui/start/strategist-page.tsx'
import type { ChallengeStep } from '#domain/challenges/list-challenge-steps.ts'
import type { loader } from './home.server.ts'

export { loader } from './home.server.ts'

/** What is next for me: one page per role. */
export default function Home() {
  const { home, name, chain, checklists, challengeSteps, topGaps, administers, audits } =
    usePageData<typeof loader>()
  if (home.kind === 'strategist') return <StrategistPage {...{ name, home, challengeSteps, topGaps }} />
  if (home.kind === 'manager') return <ManagerPage {...{ name, home, chain, challengeSteps, topGaps }} />
  if (home.kind === 'politician') return <PoliticianPage {...{ name, home, checklists, topGaps }} />
  if (home.kind === 'organisation') return <OrganisationPage {...{ name, home, challengeSteps, topGaps }} />
  if (home.kind === 'mentor') return <MentorPage name={name} home={home} chain={chain} />
  if (home.kind === 'coordinator') return <CoordinatorPage name={name} home={home} chain={chain} />
  return <ElsewherePage {...{ name, challengeSteps, administers, audits }} />
}

type Elsewhere = Readonly<{
  name: string
  challengeSteps: readonly ChallengeStep[]
  administers: boolean
  audits: boolean
}>

function ElsewherePage({ name, challengeSteps, administers, audits }: Elsewhere) {
  const { start: t, people, audit } = useTexts()
  const to = useAddress()
  const { link: title, linkWhy: why } = people.installation
  return (
    <Page title={t.greeting(name)} lead={administers ? t.administers : t.elsewhere}>
      <ChallengeSteps steps={challengeSteps} />
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
