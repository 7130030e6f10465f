import type { ChallengeStep } from '#domain/challenges/list-challenge-steps.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ManagerHome, OwnImprovement } from '#domain/rounds/home.ts'
import { formatDate } from '#texts/formats.ts'
import '../../theme/start.css'
import { ChallengeSteps } from '../challenges/challenge-steps.tsx'
import { type ShownTopGaps, TopGaps } from '../gaps/top-gaps.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { OwnSheets } from './own-sheets.tsx'

type Props = Readonly<{
  name: string
  home: ManagerHome
  chain: readonly ChainStepGuide[]
  challengeSteps: readonly ChallengeStep[]
  topGaps: ShownTopGaps | null
}>

/** The manager: the sheet to fill in, and the improvements that bear the manager's name. */
export function ManagerPage({ name, home, chain, challengeSteps, topGaps }: Props) {
  const { round, organisation, meetings, nextMeeting, sheets, improvements, others } = home
  const { start: t } = useTexts()
  const to = useAddress()
  return (
    <Page title={t.greeting(name)} lead={t.managerLead(sheets.length, improvements.length)}>
      <NextMeeting meeting={nextMeeting} />
      <OwnSheets sheets={sheets} meetings={meetings} />
      <Section title={t.ownImprovements}>
        {improvements.length === 0 && <p>{t.noOwnImprovements}</p>}
        <ul className="glance">
          {improvements.map((improvement) => (
            <Own key={improvement.id} improvement={improvement} chain={chain} />
          ))}
        </ul>
        {others > 0 && (
          <p>
            <a className="ds-link" href={to('improvements', { round: round.slug, code: organisation.code })}>
              {t.otherImprovements(others)}
            </a>
          </p>
        )}
      </Section>
      <ChallengeSteps steps={challengeSteps} />
      {topGaps && <TopGaps {...topGaps} />}
    </Page>
  )
}

function Own({ improvement, chain }: { improvement: OwnImprovement } & Pick<Props, 'chain'>) {
  const { id, title, challenge, highest, latest, stuck } = improvement
  const t = useTexts().start
  const language = useLanguage()
  const localized = useLocalized()
  const step = chain.find((one) => one.step === highest)
  return (
    <li>
      <a className="ds-link" href={useAddress()('improvement', { improvement: id })}>
        {title}
      </a>
      <p>{step && latest ? t.reached(localized(step.name), formatDate(language, latest)) : t.notReached}</p>
      {stuck && (
        <p>
          <Tag kind="warning">{t.stuck}</Tag>
        </p>
      )}
      <p className="note">{challenge}</p>
    </li>
  )
}
