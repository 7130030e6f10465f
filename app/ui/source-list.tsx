import type { Source } from '#domain/instruments/instrument.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from './language.tsx'

/** Where facts come from, one source a row: title, publisher and date, with a link where there is one. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const language = useLanguage()
  const { common } = useTexts()
  return (
    <ul className="source-list">
      {sources.map(({ title, publisher, date, url }) => (
        <li key={`${title}${date}`}>
          {url ? (
            <a className="ds-link" href={url} hrefLang="sv" lang="sv">
              {title}
            </a>
          ) : (
            <cite lang="sv">{title}</cite>
          )}
          {`. ${publisher}, ${date === null ? common.notKnown : formatDate(language, date)}.`}
        </li>
      ))}
    </ul>
  )
}
