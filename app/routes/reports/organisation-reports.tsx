import { usePageData } from '#app/entry/page-data.ts'
import { Empty } from '#app/ui/empty.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { ReportsTable } from '#app/ui/reports/reports-table.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './organisation-reports.server.ts'

export { loader } from './organisation-reports.server.ts'

export default function OrganisationReports() {
  const { organisation, reports, adopted, open, rounds } = usePageData<typeof loader>()
  const { reportLife, common } = useTexts()
  const t = reportLife.list
  const to = useAddress()
  const localized = useLocalized()
  const { code, name } = organisation
  return (
    <Page
      title={t.ofOrganisation(name)}
      lead={t.leadOf(adopted, open)}
      breadcrumbs={[
        { href: to('organisations'), label: common.nav.organisations },
        { href: to('organisation', { code }), label: name },
      ]}
    >
      {reports.length > 0 ? <ReportsTable reports={reports} /> : <Empty>{t.empty}</Empty>}
      {rounds.length > 0 && (
        <Section title={t.begin} lead={t.beginLead}>
          <ul className="plain-list">
            {rounds.map((round) => (
              <li key={round.slug}>
                <a className="ds-link" href={to('report', { round: round.slug, code })}>
                  {t.of(t.kinds.organisation, localized(round.name))}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
