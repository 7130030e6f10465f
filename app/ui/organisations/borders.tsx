import '../../theme/organisations.css'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The organisations next door, as links. */
export function Borders({ neighbours }: Readonly<{ neighbours: readonly Organisation[] }>) {
  const t = useTexts().organisations
  const to = useAddress()
  return (
    <Section title={t.bordersOn}>
      {neighbours.length === 0 && <p>{t.noBorders}</p>}
      {neighbours.length > 0 && (
        <ul className="neighbours">
          {neighbours.map(({ code, name }) => (
            <li key={code}>
              <a className="ds-link" href={to('organisation', { code })}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
