import '#app/theme/archive.css'
import { usePageData } from '#app/entry/page-data.ts'
import { TakeOut } from '#app/ui/archive/take-out.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './round-archive.server.ts'

export { loader } from './round-archive.server.ts'

export default function RoundArchive() {
  const { round, fileName } = usePageData<typeof loader>()
  const { archive: t, rounds } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const name = localized(round.name)
  return (
    <Page
      title={t.page.title}
      lead={t.page.lead.programme(name)}
      breadcrumbs={[
        { href: to('rounds'), label: rounds.title },
        { href: to('round', { round: round.slug }), label: name },
      ]}
    >
      <TakeOut kind="programme" file={to('roundArchiveFile', { round: round.slug, file: fileName })} />
      <Section title={t.page.inTitle}>
        <p>{t.page.programmeIn}</p>
      </Section>
    </Page>
  )
}
