import type { ReactNode } from 'react'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ManagerHome, OwnImprovement } from '#domain/rounds/home.ts'
import { formatDate } from '#texts/formats.ts'
import '../../theme/start.css'
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
  /** What waits to be done with things of one's own. */
  waiting: ReactNode
  topGaps: ShownTopGaps | null
}>

/** The manager: the sheet to fill in, and the improvements that bear the manager's name. */
export function ManagerPage({ name, home, chain, waiting, topGaps }: Props) {
  const { round, organisation, meetings, nextMeeting, sheets, improvements, others } = home
  const { board, start: t } = useTexts()
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
        <p>
          <a className="ds-link" href={`${to('board', { code: organisation.code })}?mine=on`}>
            {board.mineLink}
          </a>
        </p>
        {others > 0 && (
          <p>
            <a className="ds-link" href={to('improvements', { round: round.slug, code: organisation.code })}>
              {t.otherImprovements(others)}
            </a>
          </p>
        )}
      </Section>
      {waiting}
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
