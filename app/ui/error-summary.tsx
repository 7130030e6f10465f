import { useTexts } from './language.tsx'

type Props = Readonly<{
  /** What happened; left out where everything that was written is still there. */
  title?: string
  problems: readonly Readonly<{ href: string; text: string }>[]
}>

/** Stands above a form that was refused and leads to each field that must be corrected; nothing where none must. */
export function ErrorSummary({ title, problems }: Props) {
  const t = useTexts().common
  if (problems.length === 0) return null
  return (
    <div className="ds-error-summary error-summary" role="alert" tabIndex={-1}>
      <h2>{t.errorHeading}</h2>
      <p>{title ?? t.errorSummary(problems.length)}</p>
      <ul>
        {problems.map(({ href, text }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
