type Props = Readonly<{ links: readonly Readonly<{ href: string; says: string }>[] }>

/** Links below one another, each with nothing but what it says. */
export function LinkList({ links }: Props) {
  return (
    <ul className="plain-list">
      {links.map(({ href, says }) => (
        <li key={href}>
          <a className="ds-link" href={href}>
            {says}
          </a>
        </li>
      ))}
    </ul>
  )
}
