import '../../theme/charts.css'
import '../../theme/reports.css'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import { ButtonLink } from '../button.tsx'
import { useTexts } from '../language.tsx'
import { OwnTextForm, type OwnText, type Refused } from './own-text-form.tsx'

type Section = Readonly<{ id: string; title: string; html: string; own: OwnText }>

type Props = Readonly<{
  facts: readonly Readonly<{ label: string; value: string }>[]
  statement: string
  sections: readonly Section[]
  mayWrite: boolean
  refused: Refused | undefined
  files: readonly Readonly<{ format: ReportFormat; href: string }>[]
}>

/** A result report as a page: what it is, its files, its contents, its sections, own text edited where it stands. */
export function ReportView({ facts, statement, sections, mayWrite, refused, files }: Props) {
  const { reports: t, reportWork } = useTexts()
  return (
    <>
      <dl className="report-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="report-notice">{statement}</p>
      <div className="actions">
        {files.map(({ format, href }, i) => (
          <ButtonLink key={format} href={href} look={i === 0 ? undefined : 'secondary'}>
            {reportWork.download[format]}
          </ButtonLink>
        ))}
      </div>
      <nav className="report-contents" aria-label={t.document.contents}>
        <ol>
          {sections
            .filter(({ html }) => html !== '')
            .map(({ id, title }) => (
              <li key={id}>
                <a className="ds-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
        </ol>
      </nav>
      {sections.map((section) => (
        <ReportSection key={section.id} section={section} mayWrite={mayWrite} refused={refused} />
      ))}
    </>
  )
}

function ReportSection({
  section: { id, title, html, own },
  mayWrite,
  refused,
}: Readonly<{ section: Section; mayWrite: boolean; refused: Refused | undefined }>) {
  const t = useTexts().reportWork.own
  if (html === '' && !mayWrite) return null
  return (
    <section className="section report-section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 className="ds-heading" data-size="sm" id={`${id}-heading`}>
        {title}
      </h2>
      {html === '' ? (
        <p className="note">{t.empty}</p>
      ) : (
        // Made on the server from the same blocks as the PDF; every word people wrote is escaped there.
        <div className="report-body" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {own.saved && <p className="note">{t.saved(own.saved)}</p>}
      {mayWrite && (
        <OwnTextForm
          section={id}
          title={title}
          own={own}
          refused={refused?.section === id ? refused : undefined}
        />
      )}
    </section>
  )
}
