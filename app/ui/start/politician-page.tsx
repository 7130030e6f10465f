import type { Localized } from '#domain/language/language.ts'
import type { PoliticianHome } from '#domain/rounds/home.ts'
import { formatNumber, formatPoints, formatPointsChange } from '#texts/formats.ts'
import '../../theme/start.css'
import { ButtonLink } from '../button.tsx'
import { type ShownTopGaps, TopGaps } from '../gaps/top-gaps.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { Section } from '../section.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { OwnSheets } from './own-sheets.tsx'
import { PoliticalItemView } from './political-item.tsx'
import { ChangeSentence } from './change-sentence.tsx'

type Props = Readonly<{
  name: string
  home: PoliticianHome
  checklists: readonly Readonly<{ id: string; title: Localized }>[]
  topGaps: ShownTopGaps | null
}>

/** The politician: what we decided, where our own statements stand, what has changed, and what to ask for. */
export function PoliticianPage({ name, home, checklists, topGaps }: Props) {
  const { round, organisation, meetings, nextMeeting, sheets, latest, items, changes, challenges } = home
  const { start: t, brief } = useTexts()
  const to = useAddress()
  const localized = useLocalized()
  const checklist = checklists.find(({ id }) => id === latest?.instrumentId)
  return (
    <Page title={t.greeting(name)} lead={useLead(home)}>
      <NextMeeting meeting={nextMeeting} />
      <div className="actions">
        <ButtonLink href={to('brief', { round: round.slug, code: organisation.code })}>
          {brief.links.read}
        </ButtonLink>
      </div>
      <OwnSheets sheets={sheets} meetings={meetings} />
      {topGaps && <TopGaps {...topGaps} />}
      {checklist && items.length > 0 && (
        <Section title={t.decided} lead={t.decidedLead(localized(checklist.title))}>
          <ul className="glance">
            {items.map((item) => (
              <PoliticalItemView key={item.number} item={item} />
            ))}
          </ul>
        </Section>
      )}
      <div className="two-up">
        {changes.length > 0 && (
          <Section title={t.changedHeading}>
            {changes.map(({ id, title, change }) => (
              <div key={id}>
                <a className="ds-link" href={to('improvement', { improvement: id })}>
                  {title}
                </a>
                <ChangeSentence change={change} />
              </div>
            ))}
          </Section>
        )}
        {challenges.length > 0 && (
          <Section title={t.differencesHeading}>
            <ul className="plain-list">
              {challenges.map(({ id, title, challenge }) => (
                <li key={id}>
                  <a className="ds-link" href={to('improvement', { improvement: id })}>
                    {title}
                  </a>
                  <p>{challenge}</p>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <p>
        <a className="ds-link" href={to('report', { round: round.slug, code: organisation.code })}>
          {t.readReport}
        </a>
      </p>
    </Page>
  )
}

function useLead({ organisation, latest, meetings }: PoliticianHome): string {
  const t = useTexts().start
  const language = useLanguage()
  const score = latest?.score
  if (!latest || !score || score.sum === null) return t.politicianNone(organisation.name)
  const moved = latest.shift?.total ?? null
  return t.politicianLead({
    organisation: organisation.name,
    meeting: meetings.find(({ id }) => id === latest.meetingId)!.name[language],
    sum: formatPoints(language, score.sum),
    max: formatNumber(language, score.max),
    n: score.rated,
    shift: moved === null ? null : formatPointsChange(language, moved),
  })
}
