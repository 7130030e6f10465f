import '../../theme/rounds.css'

type Door = Readonly<{ href: string; title: string; why: string }>

/** The pages that belong to what one looks at, each with what one does there. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="doors">
      {doors.map(({ href, title, why }) => (
        <li key={href}>
          <a className="ds-link" href={href}>
            {title}
          </a>
          <span className="note">{why}</span>
        </li>
      ))}
    </ul>
  )
}
