import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { ReportView } from '#app/ui/reports/report-view.tsx'
import { reportFiles } from './report-files.ts'
import type { loader } from './round-report.server.ts'
import type { RefusedText } from './save-text.server.ts'

export { action, loader } from './round-report.server.ts'

export default function RoundReport() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<RefusedText>()
  const { common, reports: t } = useTexts()
  const to = useAddress()
  const names = reportFiles[useLanguage()]
  const round = view.round.slug
  return (
    <Page
      title={`${t.title}: ${view.round.name}`}
      lead={t.roundLead}
      breadcrumbs={[
        { href: to('rounds'), label: common.nav.rounds },
        { href: to('round', { round }), label: view.round.name },
      ]}
    >
      <ReportView
        {...view}
        refused={refused}
        pdf={to('roundReportFile', { round, file: names.pdf })}
        json={to('roundReportFile', { round, file: names.json })}
      />
    </Page>
  )
}
