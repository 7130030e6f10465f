import { formatDate } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{
  links: readonly Readonly<{
    url: string
    resultId: string | null
    failedSince: string | null
    checkedOn: string
  }>[]
  /** Whether whoever reads can do something about it. */
  mayEdit: boolean
}>

/** The addresses of an improvement that no longer lead anywhere, since when, and what to do; nothing where all do. */
export function DeadLinks({ links, mayEdit }: Props) {
  const t = useTexts().links
  const language = useLanguage()
  if (links.length === 0) return null
  return (
    <Alert kind="warning" title={t.title(links.length)}>
      <ul>
        {links.map(({ url, resultId, failedSince, checkedOn }) => (
          <li key={url}>
            <span className="own-words">{url}</span> {t.since(formatDate(language, failedSince ?? checkedOn))}{' '}
            {resultId === null ? (
              t.inDecision
            ) : (
              <a className="ds-link" href={`#result-${resultId}`}>
                {t.inResult}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>{mayEdit ? t.what : t.whatReader}</p>
    </Alert>
  )
}
