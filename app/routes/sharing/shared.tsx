import { usePageData } from '#app/entry/page-data.ts'
import { Empty } from '#app/ui/empty.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { ThingsTable } from '#app/ui/sharing/things-table.tsx'
import { circles } from '#domain/access/circle.ts'
import type { loader } from './shared.server.ts'

export { loader } from './shared.server.ts'

/** What an organisation shares, the widest circle first, and what others share with it. */
export default function Shared() {
  const { organisation, own, others, mayChange } = usePageData<typeof loader>()
  const t = useTexts().sharing.list
  const shared = own.filter(({ circle }) => circle !== 'organisation')
  return (
    <Page
      title={t.titleOf(organisation.name)}
      lead={t.lead(shared.length, own.length)}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      {own.length === 0 && <Empty>{t.empty}</Empty>}
      {own.length > 0 && (
        <Section title={t.ownTitle}>
          {circles.toReversed().map((circle) => {
            const things = own.filter((thing) => thing.circle === circle)
            return (
              things.length > 0 && (
                <ThingsTable
                  key={circle}
                  caption={t.circle[circle]}
                  things={things}
                  byCircle
                  mayChange={mayChange}
                />
              )
            )
          })}
        </Section>
      )}
      <Section id="others" title={t.othersTitle} lead={others.length > 0 ? t.othersLead : t.othersNone}>
        {others.map(({ organisation: name, things }) => (
          <ThingsTable key={name} caption={t.captionOf(name)} things={things} mayChange={false} />
        ))}
      </Section>
    </Page>
  )
}
