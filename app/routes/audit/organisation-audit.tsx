import '#app/theme/audit.css'
import { usePageData } from '#app/entry/page-data.ts'
import { AuditLog } from '#app/ui/audit/audit-log.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import type { loader } from './organisation-audit.server.ts'

export { loader } from './organisation-audit.server.ts'

export default function OrganisationAudit() {
  const view = usePageData<typeof loader>()
  const { organisation } = view
  const t = useTexts().audit
  const to = useAddress()
  const { code } = organisation
  return (
    <Page
      title={t.titleOf(organisation.name)}
      lead={t.lead}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      <AuditLog view={view} here={to('audit', { code })} file={to('auditFile', { code })} />
    </Page>
  )
}
