import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { CoordinatorHome } from '#domain/rounds/home.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import '../../theme/rounds.css'
import { Page } from '../page.tsx'
import { describeStep } from '../rounds/describe-step.ts'
import { Doors } from '../rounds/doors.tsx'
import { StandingsTable } from '../rounds/standings-table.tsx'
import { Section } from '../section.tsx'
import { NextMeeting } from './next-meeting.tsx'

type Props = Readonly<{ name: string; home: CoordinatorHome; chain: readonly ChainStepGuide[] }>

/** The coordinator: who needs a nudge, and the state of everybody. */
export function CoordinatorPage({ name, home, chain }: Props) {
  const { round, meetings, nextMeeting, standings } = home
  const { start: t, rounds, archive } = useTexts()
  const to = useAddress()
  const language = useLanguage()
  const localized = useLocalized()
  const behind = standings.filter(({ progress }) => progress.some(({ late }) => late))
  return (
    <Page title={t.greeting(name)} lead={t.coordinatorLead(behind.length, standings.length)}>
      <NextMeeting meeting={nextMeeting} />
      <Section title={t.behindHeading}>
        {behind.length === 0 && <p>{t.nobodyBehind}</p>}
        <ul className="plain-list">
          {behind.map(({ organisation: { code, name: organisation }, steps }) => {
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
      </Section>
      <Section title={rounds.stateHeading}>
        <StandingsTable standings={standings} meetings={meetings} chain={chain} round={round.slug} />
        <p className="note">{rounds.stateNote}</p>
      </Section>
      <Section title={t.moreHeading}>
        <Doors
          doors={[
            { href: to('round', { round: round.slug }), title: localized(round.name), why: t.toRoundWhy },
            {
              href: to('roundReport', { round: round.slug }),
              title: rounds.roundReport,
              why: rounds.reportWhy,
            },
            {
              href: to('roundArchive', { round: round.slug }),
              title: archive.page.link,
              why: archive.page.why,
            },
          ]}
        />
      </Section>
    </Page>
  )
}
