import '#app/theme/improvements.css'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { ChallengeCard } from '#app/ui/challenges/challenge-card.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './challenges.server.ts'

export { loader } from './challenges.server.ts'

export default function Challenges() {
  const view = usePageData<typeof loader>()
  const { organisation, open, setAside, mayEdit } = view
  const t = useTexts().challenges
  const to = useAddress()
  return (
    <Page
      title={t.titleOf(organisation.name)}
      lead={useLead(view)}
      breadcrumbs={useOrganisationCrumbs(view.organisation)}
    >
      <BorrowedNotice {...view} />
      {open.length + setAside.length === 0 && (
        <Empty action={<ButtonLink href={to('statistics')}>{t.toStatistics}</ButtonLink>}>
          {t.what} {!mayEdit && t.onlyEditors}
        </Empty>
      )}
      {open.length > 0 && (
        <Section id="open" title={t.open}>
          <ul className="cards">
            {open.map((one) => (
              <ChallengeCard key={one.challenge.id} {...one} />
            ))}
          </ul>
        </Section>
      )}
      {setAside.length > 0 && (
        <Section id="set-aside" title={t.setAside}>
          <ul className="cards">
            {setAside.map((one) => (
              <ChallengeCard key={one.challenge.id} {...one} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function useLead({ open, setAside }: PageOf<typeof loader>): string {
  const t = useTexts().challenges
  if (open.length === 0) return setAside.length === 0 ? t.leadEmpty : t.leadAllAside
  const moved = open.filter(({ now }) => now?.compared.kind === 'compared').length
  return t.lead({ open: open.length, moved })
}
