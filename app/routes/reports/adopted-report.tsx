import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { BeginVersion } from '#app/ui/reports/begin-version.tsx'
import { Decision } from '#app/ui/reports/decision.tsx'
import { Done } from '#app/ui/reports/done.tsx'
import { FrozenFiles } from '#app/ui/reports/frozen-files.tsx'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import { ReportFiles } from '#app/ui/reports/report-files.tsx'
import { ReportView } from '#app/ui/reports/report-view.tsx'
import { Succession } from '#app/ui/reports/succession.tsx'
import { useReportCrumbs } from '#app/ui/reports/use-report-crumbs.ts'
import type { action, loader } from './adopted-report.server.ts'

export { action, loader } from './adopted-report.server.ts'

export default function AdoptedReport() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTexts().reportLife.frozen
  const language = useLanguage()
  const { superseded, decision, files } = view
  return (
    <Page
      title={`${view.title}: ${view.subject}`}
      lead={superseded ? t.supersededLead(decision) : t.lead(decision)}
      breadcrumbs={useReportCrumbs(view)}
      sharing={view.sharing}
    >
      <Done what={view.done} />
      <FormProblem problem={refused && 'problem' in refused ? refused.problem : undefined} />
      <Succession {...view} working={reportAddress(language, view.about)} />
      <Decision {...view} />
      <ReportView
        {...view}
        showsEmpty={false}
        files={<ReportFiles files={files.filter((file) => file.language === language)} />}
      />
      <FrozenFiles files={files} />
      {view.mayBegin && !view.workedOn && <BeginVersion />}
    </Page>
  )
}
