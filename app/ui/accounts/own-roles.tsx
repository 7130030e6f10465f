import type { Role } from '#domain/people/person.ts'
import { capitalise } from '#texts/formats.ts'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ roles: readonly Readonly<{ role: Role; place: string | null }>[] }>

/** The roles one holds, and where. */
export function OwnRoles({ roles }: Props) {
  const { accounts: t, common } = useTexts()
  if (roles.length === 0) return <Section title={t.roles.heading}>{<p>{t.roles.none}</p>}</Section>
  return (
    <Section title={t.roles.heading} lead={t.roles.lead}>
      <ul>
        {roles.map(({ role, place }, i) => (
          <li key={i}>
            {capitalise(place === null ? common.roles[role] : t.roles.in(common.roles[role], place))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
