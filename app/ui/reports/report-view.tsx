import '../../theme/charts.css'
import '../../theme/reports.css'
import type { ReactNode } from 'react'
import type { SectionId } from '#domain/reports/report-sections.ts'
import { useTexts } from '../language.tsx'

type Section = Readonly<{ id: SectionId; title: string; html: string }>

type Props = Readonly<{
  facts: readonly Readonly<{ label: string; value: string }>[]
  statement: string
  sections: readonly Section[]
  /** Whether sections with nothing to say are there all the same, for whoever may write in them. */
  showsEmpty: boolean
  files: ReactNode
  /** What stands under a section: forms, and what others say about it. */
  below?: (section: SectionId) => ReactNode
}>

/** A report as a page: what it is, its files, its contents, its sections. */
export function ReportView({ facts, statement, sections, showsEmpty, files, below }: Props) {
  const { reports: t } = useTexts()
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
      {files}
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
      {sections
        .filter(({ html }) => showsEmpty || html !== '')
        .map((section) => (
          <ReportSection key={section.id} section={section}>
            {below?.(section.id)}
          </ReportSection>
        ))}
    </>
  )
}

type SectionProps = Readonly<{ section: Section; children: ReactNode }>

function ReportSection({ section: { id, title, html }, children }: SectionProps) {
  const t = useTexts().reportWork.own
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
      {children}
    </section>
  )
}
