import { renderToStaticMarkup } from 'react-dom/server'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { renderSection } from './render-section.tsx'
import { reportStyle } from './report-style.ts'

/** The report as one HTML file that needs nothing else: readable on a screen, by keyboard, aloud and on paper. */
export function renderHtml(document: ReportDocument): string {
  return `<!doctype html>${renderToStaticMarkup(<Page document={document} />)}\n`
}

function Page({ document }: Readonly<{ document: ReportDocument }>) {
  const { language, title, subject, round, programme, facts, statement, sections } = document
  const { common, reports, reportLife } = textsIn(language)
  const unadopted = document.state === 'draft' || document.state === 'review' ? document.state : null
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[`${title}: ${subject}`, round?.name].filter(Boolean).join(', ')}</title>
        <style>{reportStyle}</style>
        {unadopted && <style>{runningHead(reportLife.marks[unadopted])}</style>}
      </head>
      <body>
        <header>
          <p className="report-programme">{programme}</p>
          <h1>{`${title}: ${subject}`}</h1>
          <dl>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {unadopted && (
            <p className="report-notice">
              <strong>{reportLife.notAdopted[unadopted]}</strong>
            </p>
          )}
          {document.fictional && <p className="report-notice">{common.fictionalBanner}</p>}
          <p className="report-notice">{statement}</p>
        </header>
        <nav aria-label={reports.document.contents}>
          <ol>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          {sections.map((section) => (
            <section key={section.id} aria-labelledby={section.id}>
              <h2 id={section.id}>{section.title}</h2>
              {/* Made by the renderer of sections, which escapes every word. */}
              <div dangerouslySetInnerHTML={{ __html: renderSection(section, language) }} />
            </section>
          ))}
        </main>
        {document.fictional && <footer>{common.fictionalBanner}</footer>}
      </body>
    </html>
  )
}

/** On paper every page says that the report is not adopted; the mark is a word of ours, without quotation marks. */
function runningHead(mark: string): string {
  return `@page { @top-right { content: "${mark}"; font: 8pt Inter, system-ui, sans-serif; color: #595e61; } }`
}
