import '#app/theme/audit.css'
import { usePageData } from '#app/entry/page-data.ts'
import { AuditLog } from '#app/ui/audit/audit-log.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { loader } from './installation-audit.server.ts'

export { loader } from './installation-audit.server.ts'

export default function InstallationAudit() {
  const view = usePageData<typeof loader>()
  const t = useTexts().audit
  const to = useAddress()
  return (
    <Page title={t.titleInstallation} lead={t.leadInstallation}>
      <AuditLog view={view} here={to('installationAudit')} file={to('installationAuditFile')} />
    </Page>
  )
}
