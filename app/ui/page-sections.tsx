import { Fragment, type ReactNode } from 'react'
import { useTexts } from './language.tsx'
import { Section } from './section.tsx'

/** A part of a long page. */
export type PageSection = Readonly<{
  /** Where links lead; of the letters a–z and hyphens. */
  id: string
  title: string
  lead?: ReactNode
  content: ReactNode
}>

/** The parts of a long page under each other, with links to them above. What is false or null is left out. */
export function PageSections({ sections }: { sections: readonly (PageSection | false | null)[] }) {
  const t = useTexts().common
  const shown = sections.filter((section) => section !== false && section !== null)
  return (
    <Fragment>
      {shown.length > 2 && (
        <nav className="on-page" aria-label={t.onPage}>
          <ul>
            {shown.map(({ id, title }) => (
              <li key={id}>
                <a className="ds-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map(({ content, ...section }) => (
        <Section key={section.id} {...section}>
          {content}
        </Section>
      ))}
    </Fragment>
  )
}
