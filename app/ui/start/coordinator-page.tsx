import type { ReactNode } from 'react'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { CoordinatorHome } from '#domain/rounds/home.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import '../../theme/rounds.css'
import { Page } from '../page.tsx'
import { describeStep } from '../rounds/describe-step.ts'
import { Doors } from '../rounds/doors.tsx'
import { StandingsTable, StateNotes } from '../rounds/standings-table.tsx'
import { FindStandings } from '../rounds/find-standings.tsx'
import { Unled } from '../people/unled.tsx'
import { Section } from '../section.tsx'
import { NextMeeting } from './next-meeting.tsx'

type Props = Readonly<{
  name: string
  home: CoordinatorHome
  chain: readonly ChainStepGuide[]
  /** What waits to be done with things of one's own. */
  waiting: ReactNode
}>

/** As many as fit on a screen; the others are a press away. */
const mostBehind = 12

/** The coordinator: who needs a nudge, who has nobody to nudge, and the state of everybody or of those asked for. */
export function CoordinatorPage({ name, home, chain, waiting }: Props) {
  const { round, meetings, nextMeeting, standings, behind, of, unshared, unled, filter } = home
  const { start: t, rounds, people } = useTexts()
  const isNarrowed = filter.show !== 'all' || filter.search !== ''
  return (
    <Page title={t.greeting(name)} lead={t.coordinatorLead(behind.length, of, unshared)}>
      <NextMeeting meeting={nextMeeting} />
      {!isNarrowed && waiting}
      {!isNarrowed && <Behind {...home} />}
      <Section id="state" title={rounds.stateHeading}>
        {unshared > 0 && (
          <p>
            {t.unshared(unshared, of)}{' '}
            <a className="ds-link" href="?show=unshared#state">
              {t.showUnshared}
            </a>
          </p>
        )}
        {unled.length > 0 && (
          <p>
            {people.unled.count(unled.length, of)}{' '}
            <a className="ds-link" href="?show=unled#state">
              {people.unled.show}
            </a>
          </p>
        )}
        <FindStandings filter={filter} shown={standings.length} of={of} />
        {filter.show === 'unled' && <Unled round={round.slug} standings={standings} />}
        {standings.length > 0 && (
          <>
            <StandingsTable standings={standings} meetings={meetings} chain={chain} round={round.slug} />
            <StateNotes standings={standings} />
          </>
        )}
      </Section>
      <MoreDoors round={round} />
    </Page>
  )
}

function Behind({ behind, round, meetings }: CoordinatorHome) {
  const { start: t, people } = useTexts()
  const to = useAddress()
  const language = useLanguage()
  return (
    <Section title={t.behindHeading}>
      {behind.length === 0 && <p>{t.nobodyBehind}</p>}
      <ul className="plain-list">
        {behind.slice(0, mostBehind).map(({ organisation: { code, name: organisation }, steps }) => {
          const here = { round: round.slug, code }
          const step = steps[0] && describeStep(steps[0], { language, ...here, meetings, history: false })
          return (
            <li key={code}>
              <a className="ds-link" href={to('participation', here)}>
                {organisation}
              </a>
              {step && (
                <span className="note">
                  : {steps[0]!.kind === 'read-workbook' ? step.title : `${step.title}. ${step.why}`}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {behind.length > mostBehind && (
        <p>
          <a className="ds-link" href="?show=behind#state">
            {people.find.more(behind.length)}
          </a>
        </p>
      )}
    </Section>
  )
}

function MoreDoors({ round }: Pick<CoordinatorHome, 'round'>) {
  const { start: t, rounds, archive } = useTexts()
  const to = useAddress()
  const localized = useLocalized()
  const here = { round: round.slug }
  return (
    <Section title={t.moreHeading}>
      <Doors
        doors={[
          { href: to('round', here), title: localized(round.name), why: t.toRoundWhy },
          { href: to('roundReport', here), title: rounds.roundReport, why: rounds.reportWhy },
          { href: to('roundArchive', here), title: archive.page.link, why: archive.page.why },
        ]}
      />
    </Section>
  )
}
