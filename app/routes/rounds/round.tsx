import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/rounds.css'
import { ButtonLink } from '#app/ui/button.tsx'
import { RoundStayingSection } from '#app/ui/follow-up/round-staying.tsx'
import { RoundCyclesSection } from '#app/ui/cycles/round-cycles.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { ReportsTable } from '#app/ui/reports/reports-table.tsx'
import { ChangeStatus } from '#app/ui/rounds/change-status.tsx'
import { GroupList } from '#app/ui/rounds/group-list.tsx'
import { MeetingTimeline } from '#app/ui/rounds/meeting-timeline.tsx'
import { PublishedChainSection } from '#app/ui/rounds/published-chain.tsx'
import { RoundChainSection } from '#app/ui/rounds/round-chain.tsx'
import { RoundFacts } from '#app/ui/rounds/round-facts.tsx'
import { StandingsTable, StateNotes } from '#app/ui/rounds/standings-table.tsx'
import { Section } from '#app/ui/section.tsx'
import { isBehind } from '#domain/rounds/filter-standings.ts'
import type { action, loader } from './round.server.ts'

export { action, loader } from './round.server.ts'

export default function Round() {
  const view = usePageData<typeof loader>()
  const { round, meetings, nextMeetingId, standings, mayBecome, chain, checklists } = view
  const { mayArchive, readable, reports, reached } = view
  const refused = useActionData<typeof action>()
  const { rounds: t, reportLife, archive } = useTexts()
  const { list } = reportLife
  const to = useAddress()
  const localized = useLocalized()
  const behind = standings.filter(isBehind).length
  const unshared = standings.filter(({ isShared }) => !isShared).length
  return (
    <Page
      title={localized(round.name)}
      lead={localized(round.purpose)}
      breadcrumbs={[{ href: to('rounds'), label: t.title }]}
    >
      <FormProblem problem={refused && 'problem' in refused ? refused.problem : undefined} />
      <div className="actions">
        {readable.report && (
          <ButtonLink href={to('roundReport', { round: round.slug })} look="secondary">
            {t.roundReport}
          </ButtonLink>
        )}
        {mayArchive && (
          <ButtonLink href={to('roundArchive', { round: round.slug })} look="tertiary">
            {archive.page.link}
          </ButtonLink>
        )}
      </div>
      {round.status === 'open' && (
        <Section id="state" title={t.stateHeading} lead={t.stateLead(behind, standings.length, unshared)}>
          {unshared < standings.length && (
            <>
              <StandingsTable standings={standings} meetings={meetings} chain={chain} round={round.slug} />
              <StateNotes standings={standings} />
            </>
          )}
        </Section>
      )}
      {(round.origin !== 'published' || reached.summary.improvements > 0) && (
        <RoundChainSection {...reached} chain={chain} />
      )}
      {view.staying && <RoundStayingSection {...view.staying} />}
      {round.origin !== 'published' && <RoundCyclesSection {...view.cycles} />}
      {reached.published && (
        <PublishedChainSection outcomes={reached.published} period={round.period} chain={chain} />
      )}
      <Section title={t.timeline}>
        <MeetingTimeline meetings={meetings} nextMeetingId={round.status === 'open' ? nextMeetingId : null} />
      </Section>
      <Section title={t.groups}>
        <GroupList {...view} packsOf={readable.packsOf} />
      </Section>
      {reports.length > 0 && (
        <Section id="reports" title={list.roundHeading} lead={list.roundLead}>
          <ReportsTable reports={reports} />
        </Section>
      )}
      <RoundFacts round={round} checklists={checklists} />
      {mayBecome.map((status) => (
        <ChangeStatus key={status} to={status} />
      ))}
    </Page>
  )
}
