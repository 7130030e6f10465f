import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { reportFormats } from '#domain/reports/report-format.ts'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { reportFileAddress } from '#app/ui/reports/report-address.ts'
import { ReportView } from '#app/ui/reports/report-view.tsx'
import { useReportCrumbs } from '#app/ui/reports/use-report-crumbs.ts'
import type { liveReport } from './live-report.server.ts'
import { reportFiles } from './report-files.ts'
import type { RefusedText } from './save-text.server.ts'

/** A report that is worked on, of any kind: as it stands now, with room for own words in every section. */
export function LiveReport() {
  const view = usePageData<ReturnType<typeof liveReport>['loader']>()
  const refused = useActionData<RefusedText>()
  const { leads } = useTexts().reportWork
  const language = useLanguage()
  const files = reportFormats.map((format) => ({
    format,
    href: reportFileAddress(language, view.about, reportFiles[language][format]),
  }))
  return (
    <Page
      title={`${view.title}: ${view.subject}`}
      lead={leads[view.about.kind]}
      breadcrumbs={useReportCrumbs(view)}
    >
      <ReportView {...view} refused={refused} files={files} />
    </Page>
  )
}
