import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { ReportView } from '#app/ui/reports/report-view.tsx'
import type { loader } from './report.server.ts'
import { reportFiles } from './report-files.ts'
import type { RefusedText } from './save-text.server.ts'

export { action, loader } from './report.server.ts'

export default function Report() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<RefusedText>()
  const { common, reports: t } = useTexts()
  const to = useAddress()
  const names = reportFiles[useLanguage()]
  const { round, organisation } = view
  const where = { round: round.slug, code: organisation.code }
  return (
    <Page
      title={`${t.title}: ${organisation.name}`}
      lead={t.lead}
      breadcrumbs={[
        { href: to('rounds'), label: common.nav.rounds },
        { href: to('round', { round: round.slug }), label: round.name },
        { href: to('participation', where), label: organisation.name },
      ]}
    >
      <ReportView
        {...view}
        refused={refused}
        pdf={to('reportFile', { ...where, file: names.pdf })}
        json={to('reportFile', { ...where, file: names.json })}
      />
    </Page>
  )
}
