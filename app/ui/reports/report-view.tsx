import '../../theme/charts.css'
import '../../theme/reports.css'
import { ButtonLink } from '../button.tsx'
import { useTexts } from '../language.tsx'
import { OwnTextForm, type OwnText, type Refused } from './own-text-form.tsx'

type Section = Readonly<{ id: string; title: string; html: string; own: OwnText | null }>

type Props = Readonly<{
  facts: readonly Readonly<{ label: string; value: string }>[]
  statement: string
  sections: readonly Section[]
  mayEdit: boolean
  refused: Refused | undefined
  pdf: string
  json: string
}>

/** A result report as a page: what it is, its files, its contents, its sections, own text edited where it stands. */
export function ReportView({ facts, statement, sections, mayEdit, refused, pdf, json }: Props) {
  const t = useTexts().reports
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
        <ButtonLink href={pdf}>{t.downloadPdf}</ButtonLink>
        <ButtonLink href={json} look="secondary">
          {t.downloadJson}
        </ButtonLink>
      </div>
      <nav className="report-contents" aria-label={t.document.contents}>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a className="ds-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map((section) => (
        <ReportSection key={section.id} section={section} mayEdit={mayEdit} refused={refused} />
      ))}
    </>
  )
}

function ReportSection({
  section: { id, title, html, own },
  mayEdit,
  refused,
}: Readonly<{ section: Section; mayEdit: boolean; refused: Refused | undefined }>) {
  const t = useTexts().reports
  return (
    <section className="section report-section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 className="ds-heading" data-size="sm" id={`${id}-heading`}>
        {title}
      </h2>
      {html === '' ? (
        <p className="note">{t.lessons.empty}</p>
      ) : (
        // Made on the server from the same blocks as the PDF; every word people wrote is escaped there.
        <div className="report-body" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {own?.saved && <p className="note">{t.lessons.saved(own.saved)}</p>}
      {own && mayEdit && (
        <OwnTextForm own={own} refused={refused?.section === own.section ? refused : undefined} />
      )}
    </section>
  )
}
