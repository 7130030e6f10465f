import type { LibraryStory } from '#domain/library/library-story.ts'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The report a story is taken from, the section, and the way to it. */
export function StorySource({ source }: { source: NonNullable<LibraryStory['source']> }) {
  const t = useTexts().libraryPages
  const { report, section } = source
  const anchor = `${useAddress()('librarySources')}#${report.id}`
  return (
    <Section id="source" title={t.source}>
      <p>
        <cite lang="sv">{report.title}</cite>
        {`. ${t.sourceLine({ ...report, year: report.date ?? '' })} `}
        {report.isbn && `${t.isbn(report.isbn)} `}
        <span lang="sv">{t.section(section)}</span>
      </p>
      <p className="story__links">
        {report.url && (
          <a className="ds-link" href={report.url} hrefLang="sv">
            {t.toReport}
          </a>
        )}
        <a className="ds-link" href={anchor}>
          {t.howToFind}
        </a>
      </p>
    </Section>
  )
}
