import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { SetList } from '#app/ui/sets/set-list.tsx'
import type { loader } from './sets.server.ts'

export { loader } from './sets.server.ts'

export default function Sets() {
  const view = usePageData<typeof loader>()
  const { organisation, reviewed, own, mayEdit } = view
  const t = useTexts().sets
  const localized = useLocalized()
  const to = useAddress()
  const { code } = organisation
  const add = <ButtonLink href={to('newSet', { code })}>{t.add}</ButtonLink>
  return (
    <Page
      title={`${t.title}: ${organisation.name}`}
      lead={t.lead(organisation.name)}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      {view.removed && <Alert kind="success">{t.removed}</Alert>}
      <BorrowedNotice {...view} />
      <Section title={t.reviewed} lead={reviewed.length > 0 && t.reviewedLead}>
        {reviewed.length === 0 && <Empty>{t.noReviewed}</Empty>}
        <SetList
          code={code}
          sets={reviewed.map((set) => ({
            id: set.id,
            name: localized(set.name),
            about: localized(set.purpose),
            size: set.sections.flatMap(({ keyFigures }) => keyFigures).length,
          }))}
        />
      </Section>
      <Section title={t.own} lead={own.length > 0 && t.ownLead}>
        {own.length === 0 && <Empty action={mayEdit && add}>{mayEdit ? t.noOwn : t.noOwnReader}</Empty>}
        <SetList
          code={code}
          sets={own.map(({ id, name, guidance, keyFigures, circle }) => ({
            id,
            name,
            about: guidance.split('\n')[0]!,
            size: keyFigures.length,
            circle,
          }))}
        />
        {mayEdit && own.length > 0 && <div className="actions">{add}</div>}
      </Section>
    </Page>
  )
}
