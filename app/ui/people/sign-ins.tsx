import type { Localized } from '#domain/language/language.ts'
import '../../theme/people.css'
import { useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ providers: readonly Readonly<{ id: string; name: Localized; issuer: string }>[] }>

/** The identity providers of the installation, and where they are set. */
export function SignIns({ providers }: Props) {
  const t = useTexts().people.installation.signIns
  const localized = useLocalized()
  if (providers.length === 0) return <Section title={t.title} lead={t.none} />
  return (
    <Section title={t.title} lead={t.lead}>
      <ul className="plain-list sign-ins">
        {providers.map(({ id, name, issuer }) => (
          <li key={id}>
            {localized(name)}
            <span className="note">{issuer}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
