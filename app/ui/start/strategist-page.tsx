import type { ReactNode } from 'react'
import type { StrategistHome } from '#domain/rounds/home.ts'
import { type ShownTopGaps, TopGaps } from '../gaps/top-gaps.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { Doors } from '../rounds/doors.tsx'
import { NextSteps } from '../rounds/next-steps.tsx'
import { Section } from '../section.tsx'
import { NextMeeting } from './next-meeting.tsx'

type Props = Readonly<{
  name: string
  home: StrategistHome
  /** What waits to be done with things of one's own. */
  waiting: ReactNode
  topGaps: ShownTopGaps | null
}>

/** The strategist: what is due, what is stuck, the next step. */
export function StrategistPage({ name, home, waiting, topGaps }: Props) {
  const { round, organisation, meetings, nextMeeting, standing, mayLead } = home
  const { board, start: t, workbooks } = useTexts()
  const to = useAddress()
  const here = { round: round.slug, code: organisation.code }
  const done = standing.progress.filter(({ progress }) => progress === 'done').length
  const fromWorkbook = mayLead && standing.steps[0]?.kind === 'read-workbook'
  return (
    <Page title={t.greeting(name)} lead={t.strategistLead(organisation.name, done, standing.progress.length)}>
      <NextMeeting meeting={nextMeeting} />
      {mayLead && (
        <Section title={t.nextHeading}>
          <NextSteps
            steps={standing.steps}
            round={round.slug}
            code={organisation.code}
            meetings={meetings}
            history={round.status === 'closed'}
          />
        </Section>
      )}
      {waiting}
      {topGaps && <TopGaps {...topGaps} />}
      {fromWorkbook && organisation.fictional && (
        <Section title={t.sampleHeading} lead={t.sampleLead}>
          <p>
            <a className="ds-link" href={to('workbookFile', { ...here, file: workbooks.files.example })}>
              {t.sample(workbooks.files.example)}
            </a>
          </p>
        </Section>
      )}
      <Section title={t.moreHeading}>
        <Doors
          doors={[
            { href: to('board', { code: here.code }), title: board.link, why: board.linkWhy },
            { href: to('participation', here), title: t.toHub(organisation.name), why: t.toHubWhy },
            { href: to('round', { round: round.slug }), title: t.toRound, why: t.toRoundWhy },
          ]}
        />
      </Section>
    </Page>
  )
}
