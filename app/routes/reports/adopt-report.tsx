import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { AdoptionForm, type RefusedAdoption } from '#app/ui/reports/adoption-form.tsx'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import { useReportCrumbs } from '#app/ui/reports/use-report-crumbs.ts'
import type { loader } from './adopt-report.server.ts'

export { action, loader } from './adopt-report.server.ts'

export default function AdoptReport() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<RefusedAdoption>()
  const t = useTexts().reportLife.adoption
  const back = reportAddress(useLanguage(), view.about)
  const name = `${view.title}: ${view.subject}`
  return (
    <Page
      title={t.title}
      lead={t.lead(name)}
      breadcrumbs={[...useReportCrumbs(view), { href: back, label: name }]}
    >
      <FormProblem problem={refused?.problem} />
      {view.waiting > 0 && <p className="report-notice">{t.waiting(view.waiting)}</p>}
      <AdoptionForm version={view.version} offered={view.offered} refused={refused} back={back} />
    </Page>
  )
}
