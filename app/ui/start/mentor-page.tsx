import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { MentorHome } from '#domain/rounds/home.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import '../../theme/start.css'
import { ButtonLink } from '../button.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { describeStep } from '../rounds/describe-step.ts'
import { Points, ShiftText } from '../rounds/result-text.tsx'
import { Section } from '../section.tsx'
import { NextMeeting } from './next-meeting.tsx'

type Props = Readonly<{ name: string; home: MentorHome; chain: readonly ChainStepGuide[] }>

/** The mentor: the material of each organisation of the group before the next meeting. */
export function MentorPage({ name, home, chain }: Props) {
  const { round, group, learners, nextMeeting } = home
  const { start: t, meetingPack } = useTexts()
  const { links } = meetingPack
  const to = useAddress()
  const localized = useLocalized()
  return (
    <Page title={t.greeting(name)} lead={t.mentorLead(localized(group.name), learners.length)}>
      <NextMeeting meeting={nextMeeting} />
      <Section title={t.material}>
        {nextMeeting && (
          <div className="actions">
            <ButtonLink
              href={to('meetingPack', { round: round.slug, group: group.id, meeting: nextMeeting.id })}
            >
              {links.title(localized(nextMeeting.name))}
            </ButtonLink>
            <p className="note">{links.why}</p>
          </div>
        )}
        <ul className="glance">
          {learners.map((standing) => (
            <Learner key={standing.organisation.code} standing={standing} home={home} chain={chain} />
          ))}
        </ul>
      </Section>
    </Page>
  )
}

type LearnerProps = { standing: Standing } & Pick<Props, 'home' | 'chain'>

function Learner({ standing, home, chain }: LearnerProps) {
  const { organisation, isShared } = standing
  const t = useTexts().rounds
  const here = { round: home.round.slug, code: organisation.code }
  return (
    <li>
      <h3 className="ds-heading" data-size="xs">
        <a className="ds-link" href={useAddress()('participation', here)}>
          {organisation.name}
        </a>
      </h3>
      {isShared ? (
        <Work standing={standing} home={home} chain={chain} />
      ) : (
        <>
          <p>{t.notShared(organisation.name)}</p>
          <p>{t.notSharedYet}</p>
        </>
      )}
    </li>
  )
}

/** What is shared of the work of an organisation, and what it waits for. */
function Work({ standing, home: { round, meetings }, chain }: LearnerProps) {
  const { organisation, occasions, steps, improvements, highest } = standing
  const { start: t, rounds } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  const to = useAddress()
  const here = { round: round.slug, code: organisation.code }
  const latest = occasions.findLast(({ score }) => score !== null)
  const step = chain.find((one) => one.step === highest)
  const waiting = steps[0] && describeStep(steps[0], { language, ...here, meetings, history: false })
  // What is said of a workbook is said to whoever has it.
  const why = steps[0]?.kind === 'read-workbook' ? '' : ` ${waiting?.why}`
  return (
    <>
      <p>
        {t.latest}: {latest ? <Points score={latest.score} /> : rounds.noResult}
        {latest && ` (${localized(meetings.find(({ id }) => id === latest.meetingId)!.name)})`}
        {latest?.shift && (
          <>
            <br />
            {rounds.shift}: <ShiftText {...latest} />
          </>
        )}
      </p>
      {latest && latest.shiftNote !== '' && (
        <p>
          {t.why}: {latest.shiftNote}
        </p>
      )}
      <p>{rounds.improvementsWhy(improvements.length, step ? localized(step.name) : null)}</p>
      <p className="note">{waiting ? `${t.waitsFor}: ${waiting.title}.${why}` : t.nothingWaits}</p>
      <p>
        {t.readMore} <MaterialLink href={to('comparison', here)}>{rounds.comparison}</MaterialLink>,{' '}
        {improvements.length > 0 && (
          <>
            <MaterialLink href={to('improvements', here)}>{rounds.improvements}</MaterialLink>,{' '}
          </>
        )}
        <MaterialLink href={to('report', here)}>{rounds.report}</MaterialLink>
      </p>
    </>
  )
}

function MaterialLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="ds-link" href={href}>
      {children}
    </a>
  )
}
