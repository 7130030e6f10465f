import type { ReactNode } from 'react'
import type { OrganisationHome } from '#domain/rounds/home.ts'
import { type ShownTopGaps, TopGaps } from '../gaps/top-gaps.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { Doors } from '../rounds/doors.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  name: string
  home: OrganisationHome
  /** What waits to be done with things of one's own. */
  waiting: ReactNode
  topGaps: ShownTopGaps | null
}>

/** Whoever belongs to an organisation that no open round has: what its statistics say, and what it does about it. */
export function OrganisationPage({ name, home, waiting, topGaps }: Props) {
  const { start: t } = useTexts()
  const { organisation, isPolitician } = home
  const politicianDoors = usePoliticianDoors(home)
  const workDoors = useWorkDoors(home)
  return (
    <Page title={t.greeting(name)} lead={t.organisationLead(organisation.name)}>
      {waiting}
      {topGaps && <TopGaps {...topGaps} />}
      <Section title={t.moreHeading}>
        <Doors doors={isPolitician ? politicianDoors : workDoors} />
      </Section>
    </Page>
  )
}

/** What a politician reads and comments on. */
function usePoliticianDoors({ organisation: { code } }: OrganisationHome) {
  const { start: t } = useTexts()
  const to = useAddress()
  return [
    { href: to('organisationReports', { code }), title: t.toReports, why: t.toReportsWhy },
    { href: to('gaps', { code }), title: t.toStatistics, why: t.toStatisticsWhy },
  ]
}

function useWorkDoors({ organisation: { code, name }, latestRound }: OrganisationHome) {
  const { board, start: t } = useTexts()
  const to = useAddress()
  const localized = useLocalized()
  const latest = latestRound && {
    href: to('participation', { round: latestRound.slug, code }),
    title: localized(latestRound.name),
    why: t.toLatestRoundWhy,
  }
  return [
    { href: to('challenges', { code }), title: t.toChallenges, why: t.toChallengesWhy },
    { href: to('ownImprovements', { code }), title: t.toImprovements, why: t.toImprovementsWhy },
    { href: to('board', { code }), title: board.link, why: board.linkWhy },
    { href: to('goals', { code }), title: t.toGoals, why: t.toGoalsWhy },
    { href: to('sets', { code }), title: t.toSets, why: t.toSetsWhy },
    { href: to('coverage', { code }), title: t.toCoverage, why: t.toCoverageWhy },
    ...(latest === null ? [] : [latest]),
    { href: to('organisation', { code }), title: name, why: t.toOrganisationWhy },
  ]
}
