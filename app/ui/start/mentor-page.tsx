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

function Learner({ standing, home, chain }: { standing: Standing } & Pick<Props, 'home' | 'chain'>) {
  const { round, meetings } = home
  const { organisation, occasions, steps, improvements, highest } = standing
  const { start: t, rounds } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  const to = useAddress()
  const here = { round: round.slug, code: organisation.code }
  const latest = occasions.findLast(({ score }) => score !== null)
  const step = chain.find((one) => one.step === highest)
  const waiting = steps[0] && describeStep(steps[0], { language, ...here, meetings, history: false })
  return (
    <li>
      <h3 className="ds-heading" data-size="xs">
        <a className="ds-link" href={to('participation', here)}>
          {organisation.name}
        </a>
      </h3>
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
      <p className="note">{waiting ? `${t.waitsFor}: ${waiting.title}. ${waiting.why}` : t.nothingWaits}</p>
      <p>
        {t.readMore} <MaterialLink href={to('comparison', here)}>{rounds.comparison}</MaterialLink>,{' '}
        <MaterialLink href={to('improvements', here)}>{rounds.improvements}</MaterialLink>,{' '}
        <MaterialLink href={to('report', here)}>{rounds.report}</MaterialLink>
      </p>
    </li>
  )
}

function MaterialLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="ds-link" href={href}>
      {children}
    </a>
  )
}
