import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import '#app/theme/rounds.css'
import { Empty } from '#app/ui/empty.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { NoHistory } from '#app/ui/rounds/no-history.tsx'
import { NextSteps } from '#app/ui/rounds/next-steps.tsx'
import { OccasionsTable } from '#app/ui/rounds/occasions-table.tsx'
import { Doors } from '#app/ui/rounds/doors.tsx'
import { NotShared } from '#app/ui/rounds/not-shared.tsx'
import { OtherMembers } from '#app/ui/rounds/other-members.tsx'
import { Section } from '#app/ui/section.tsx'
import { capitalise, formatList } from '#texts/formats.ts'
import type { loader } from './participation.server.ts'

export { loader } from './participation.server.ts'

type Hub = PageOf<typeof loader>

export default function Participation() {
  const hub = usePageData<typeof loader>()
  const { round, organisation, meetings, standing } = hub
  const { status } = hub.participation
  const t = useTexts().rounds
  const to = useAddress()
  const localized = useLocalized()
  return (
    <Page
      title={organisation.name}
      lead={useLead(hub)}
      breadcrumbs={[
        { href: to('rounds'), label: t.title },
        { href: to('round', { round: round.slug }), label: localized(round.name) },
      ]}
    >
      {hub.mayLead && round.status === 'open' && (
        <Section title={t.next}>
          <NextSteps steps={standing.steps} round={round.slug} code={organisation.code} meetings={meetings} />
        </Section>
      )}
      {(status === 'withdrew' || status === 'did-not-report') && <p>{t.leftNote[status]}</p>}
      {hub.isShared ? (
        <Occasions {...hub} />
      ) : (
        <NotShared round={round} organisation={organisation.name} follows={hub.readable.follows} />
      )}
      <Section title={t.work}>
        <Doors doors={useDoors(hub)} />
      </Section>
      <OtherMembers roundSlug={round.slug} group={hub.group} others={hub.others} />
    </Page>
  )
}

function useLead({ participation, group, others }: Hub): string {
  const t = useTexts().rounds
  const language = useLanguage()
  const mentors = others.filter(({ kind }) => kind === 'mentor').map(({ name }) => name)
  const kind = t.kind[participation.kind]
  return t.hubLead({
    kind: capitalise(kind),
    group: group.name[language],
    mentors: participation.kind === 'learner' ? formatList(language, mentors) : '',
  })
}

function Occasions({ round, organisation, meetings, standing, checklists }: Hub) {
  const t = useTexts().rounds
  return (
    <Section title={t.occasions}>
      {standing.occasions.length > 0 ? (
        <OccasionsTable occasions={standing.occasions} meetings={meetings} checklists={checklists} />
      ) : round.status === 'closed' ? (
        <NoHistory round={round} code={organisation.code} meetings={meetings} />
      ) : (
        <Empty>{t.noOccasions}</Empty>
      )}
    </Section>
  )
}

function useDoors(hub: Hub) {
  const { round, organisation, group, nextMeeting, highestStep, mayLead, isShared, readable } = hub
  const { rounds: t, reportLife, brief, meetingPack } = useTexts()
  const { list } = reportLife
  const to = useAddress()
  const localized = useLocalized()
  const here = { round: round.slug, code: organisation.code }
  return [
    mayLead &&
      round.status === 'open' && {
        href: to('newOccasion', here),
        title: t.newOccasion,
        why: t.newOccasionWhy,
      },
    mayLead &&
      round.instruments.length > 0 && {
        href: to('importWorkbook', here),
        title: t.importWorkbook,
        why: t.importWhy,
      },
    readable.comparison && { href: to('comparison', here), title: t.comparison, why: t.comparisonWhy },
    readable.improvements && {
      href: to('improvements', here),
      title: t.improvements,
      why: t.improvementsWhy(hub.improvements, highestStep && localized(highestStep)),
    },
    readable.pack &&
      nextMeeting && {
        href: to('meetingPack', { round: round.slug, group: group.id, meeting: nextMeeting.id }),
        title: meetingPack.links.title(localized(nextMeeting.name)),
        why: meetingPack.links.why,
      },
    isShared && { href: to('report', here), title: t.report, why: t.reportWhy },
    isShared && { href: to('brief', here), title: brief.links.title, why: brief.links.why },
    { href: to('organisationReports', { code: here.code }), title: list.door, why: list.doorWhy },
    { href: to('organisation', { code: here.code }), title: t.facts, why: t.factsWhy },
  ].filter((door) => door !== false && door !== null)
}
