import type { Localized } from '#domain/language/language.ts'
import { formatMoment } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Held = Readonly<{ issuer: string; subject: string; name: Localized; usedAt: Date | null }>
type Props = Readonly<{
  held: readonly Held[]
  others: readonly Readonly<{ id: string; name: Localized }>[]
  mayAdd: boolean
  /** Whether one can sign in otherwise, too. */
  otherwise: boolean
}>

/** By which providers one can sign in, with buttons to take one away and to add one. */
export function OwnIdentities({ held, others, mayAdd, otherwise }: Props) {
  const t = useTexts().accounts.identities
  if (held.length === 0 && others.length === 0) return null
  return (
    <Section
      id="providers"
      title={t.heading}
      lead={held.length > 0 ? t.lead : otherwise ? undefined : t.none}
    >
      {held.length > 0 && (
        <ul className="own-list">
          {held.map((identity) => (
            <HeldIdentity key={identity.issuer + identity.subject} identity={identity} />
          ))}
        </ul>
      )}
      {others.length > 0 && mayAdd && <Others others={others} first={held.length === 0 && !otherwise} />}
    </Section>
  )
}

function HeldIdentity({ identity: { issuer, subject, name, usedAt } }: { identity: Held }) {
  const t = useTexts().accounts.identities
  const language = useLanguage()
  const provider = useLocalized()(name)
  return (
    <li>
      <div>
        <strong>{provider}</strong>
        {usedAt && <p className="note">{t.used(formatMoment(language, usedAt))}</p>}
      </div>
      <form method="post">
        <input type="hidden" name="issuer" value={issuer} />
        <Button look="secondary" name="remove" value={subject}>
          {t.remove}
          <span className="ds-sr-only">{` ${provider}`}</span>
        </Button>
      </form>
    </li>
  )
}

function Others({ others, first }: Pick<Props, 'others'> & Readonly<{ first: boolean }>) {
  const t = useTexts().accounts.identities
  const to = useAddress()
  const localized = useLocalized()
  return (
    <form method="post" action={to('signIn')} className="actions">
      <input type="hidden" name="add" value="1" />
      {others.map(({ id, name }) => (
        <Button key={id} look={first ? 'primary' : 'secondary'} name="provider" value={id}>
          {t.add(localized(name))}
        </Button>
      ))}
    </form>
  )
}
