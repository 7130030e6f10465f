import '#app/theme/gaps.css'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { shortTitle } from '#app/ui/gaps/describe-gap.ts'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { SourceNote } from '#app/ui/indicators/source-note.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { formatList } from '#texts/formats.ts'
import { Chance } from '#app/ui/gaps/chance.tsx'
import { GapCard } from '#app/ui/gaps/gap-card.tsx'
import { GapFilters } from '#app/ui/gaps/gap-filters.tsx'
import { RestOfGaps } from '#app/ui/gaps/rest-of-gaps.tsx'
import type { GapsData } from '#app/ui/gaps/gaps-data.ts'
import type { loader } from './gaps.server.ts'

export { loader } from './gaps.server.ts'

export default function Gaps() {
  const data = usePageData<typeof loader>()
  const { gaps: t } = useTexts()
  const to = useAddress()
  const { organisation, borrowedFrom, snapshot, weighed, shown, hidden, fitting } = data
  const here = { code: organisation.code }
  return (
    <Page
      title={t.title(organisation.name)}
      lead={useLead(data)}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      <BorrowedNotice organisation={organisation} borrowedFrom={borrowedFrom} />
      {snapshot.origin.by === 'starter' && <Alert kind="info">{t.starter(snapshot.keyFigures)}</Alert>}
      {weighed === 0 ? (
        <Empty>{t.noneHere}</Empty>
      ) : (
        <>
          <Chance data={data} />
          <GapFilters data={data} />
          {fitting === 0 ? (
            <Empty
              action={
                <a className="ds-link" href={to('gaps', here)}>
                  {t.showAll}
                </a>
              }
            >
              {t.noneFits}
            </Empty>
          ) : (
            <Section
              id="list"
              title={t.listHeading}
              lead={t.fitting({ shown: shown.length, groups: shown.length + hidden, fitting })}
            >
              <ol className="gaps">
                {shown.map((one, i) => (
                  <GapCard key={one.lead.keyFigure.id} data={data} shown={one} folded={i >= wholeCards} />
                ))}
              </ol>
              <RestOfGaps data={data} />
              <p className="note">{t.sources}</p>
              <SourceNote source={shown[0]!.lead.keyFigure.source} computed={false} snapshot={snapshot} />
              <SourceNote source={shown[0]!.lead.keyFigure.source} computed snapshot={snapshot} />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}

/** How many stand whole; of the others what they are and how much, the rest folded. */
const wholeCards = 10
/** How many are named in the sentence at the top. */
const namedFirst = 5

function useLead({ organisation, weighed, shown, asked }: GapsData): string {
  const t = useTexts().gaps
  const language = useLanguage()
  const { name } = organisation
  if (weighed === 0) return t.leadNothing(name)
  if (shown.length === 0) return t.leadNone(name)
  const first = shown.slice(0, namedFirst).map(({ lead }) => lead)
  const titles = formatList(
    language,
    first.map(({ keyFigure }) => shortTitle(keyFigure.title)),
  )
  const narrowed = asked.subGoal ?? asked.operatingArea ?? asked.direction
  return narrowed !== null && shown.length === 1
    ? t.leadOne(name, titles)
    : t.lead(
        name,
        titles,
        first.some(({ classification }) => classification.of === 'girls-boys'),
      )
}
