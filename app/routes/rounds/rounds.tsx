import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import '#app/theme/rounds.css'
import { useAddress, useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { formatDate } from '#texts/formats.ts'
import type { loader } from './rounds.server.ts'

export { loader } from './rounds.server.ts'

type Entry = PageOf<typeof loader>['entries'][number]

export default function Rounds() {
  const { entries } = usePageData<typeof loader>()
  const t = useTexts().rounds
  const of = (status: Entry['round']['status']) => entries.filter(({ round }) => round.status === status)
  return (
    <Page title={t.title} lead={t.lead}>
      <List title={t.openHeading} entries={of('open')} />
      <List title={t.plannedHeading} entries={of('planned')} />
      <List title={t.closedHeading} lead={t.closedLead} entries={of('closed')} />
    </Page>
  )
}

function List({ title, lead, entries }: { title: string; lead?: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <Section title={title} lead={lead}>
      <ul className="cards">
        {entries.map((entry) => (
          <Card key={entry.round.slug} {...entry} />
        ))}
      </ul>
    </Section>
  )
}

function Card({ round, learners, mentors, supporting, nextMeeting }: Entry) {
  const { rounds: t, common } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <li className="round-card">
      <h3 className="ds-heading" data-size="xs">
        <a className="ds-link" href={useAddress()('round', { round: round.slug })}>
          {localized(round.name)}
        </a>
      </h3>
      {round.origin === 'example' && (
        <p>
          <Tag kind="warning">{common.fictional}</Tag>
        </p>
      )}
      <p>{t.countOfParticipants(learners, mentors, supporting)}</p>
      {nextMeeting?.date && (
        <p className="note">
          {t.nextMeeting(localized(nextMeeting.name), formatDate(language, nextMeeting.date))}
        </p>
      )}
    </li>
  )
}
