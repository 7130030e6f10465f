import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#domain/language/language.ts'
import type { Section } from '../document.ts'
import { BlockHtml } from './blocks.tsx'

/** What stands under the heading of a section, as HTML. Everything people wrote is escaped. */
export function renderSection(section: Section, language: Language): string {
  return renderToStaticMarkup(
    <>
      {section.blocks.map((block, i) => (
        <BlockHtml key={i} block={block} language={language} />
      ))}
    </>,
  )
}
