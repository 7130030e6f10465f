import { useAddress } from '../language.tsx'

type Props = Readonly<{ code: string; keyFigures: readonly Readonly<{ id: string; title: string }>[] }>

/** Key figures, each leading to the form that sets a goal on it. Their names are Swedish in every language. */
export function KeyFigureLinks({ code, keyFigures }: Props) {
  const here = useAddress()('newGoal', { code })
  return (
    <ul>
      {keyFigures.map(({ id, title }) => (
        <li key={id}>
          <a className="ds-link" lang="sv" href={`${here}?keyFigure=${encodeURIComponent(id)}`}>
            {title}
          </a>{' '}
          <span className="note">{id}</span>
        </li>
      ))}
    </ul>
  )
}
