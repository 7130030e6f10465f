import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { reportFormats } from '#domain/reports/report-format.ts'
import { textLimit } from '#domain/reports/report-text.ts'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { AlreadyAdopted } from '#app/ui/reports/already-adopted.tsx'
import { Comments } from '#app/ui/reports/comments.tsx'
import { Done } from '#app/ui/reports/done.tsx'
import { OwnTextForm } from '#app/ui/reports/own-text-form.tsx'
import { reportFileAddress } from '#app/ui/reports/report-address.ts'
import { ReportFiles } from '#app/ui/reports/report-files.tsx'
import { ReportStanding } from '#app/ui/reports/report-standing.tsx'
import { ReportView } from '#app/ui/reports/report-view.tsx'
import { useReportCrumbs } from '#app/ui/reports/use-report-crumbs.ts'
import type { RefusedText } from './act-on-report.server.ts'
import type { liveReport } from './live-report.server.ts'
import { reportFiles } from './report-files.ts'

/** A report that is worked on, of any kind: as it stands now, with room for own words and comments in every section. */
export function LiveReport() {
  const view = usePageData<ReturnType<typeof liveReport>['loader']>()
  const refused = useActionData<RefusedText>()
  const { reportWork, reportLife } = useTexts()
  const language = useLanguage()
  const { about, life, sections } = view
  const frame = { title: `${view.title}: ${view.subject}`, breadcrumbs: useReportCrumbs(view) }
  if (life.state === null && life.adopted) {
    return (
      <Page {...frame} lead={reportLife.alreadyAdopted.lead}>
        <AlreadyAdopted adopted={life.adopted} mayWrite={life.mayWrite} refused={refused} />
      </Page>
    )
  }
  const files = reportFormats.map((format) => ({
    format,
    href: reportFileAddress(language, about, reportFiles[language][format]),
  }))
  return (
    <Page {...frame} lead={reportWork.leads[about.kind]} sharing={view.sharing}>
      <Done what={view.done} />
      <ReportStanding about={about} life={life} refused={refused} />
      <ReportView
        {...view}
        showsEmpty={life.mayWrite}
        files={<ReportFiles files={files} />}
        below={(id) => {
          const section = sections.find((one) => one.id === id)!
          const here = refused?.section === id ? refused : undefined
          return (
            <>
              {section.own.saved && <p className="note">{reportWork.own.saved(section.own.saved)}</p>}
              {life.mayWrite && (
                <OwnTextForm
                  {...section}
                  limit={textLimit(about.kind)}
                  refused={here?.intent === 'text' ? here : undefined}
                />
              )}
              {life.mayComment && (
                <Comments {...section} life={life} refused={here?.intent === 'comment' ? here : undefined} />
              )}
            </>
          )
        }}
      />
    </Page>
  )
}
