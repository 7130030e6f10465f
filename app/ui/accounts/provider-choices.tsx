import type { Localized } from '#domain/language/language.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Provider = Readonly<{ id: string; name: Localized; byDomain: boolean }>

/** As many as one looks through; beyond that one is found by one's e-mail address. */
const few = 5

type Props = Readonly<{
  providers: readonly Provider[]
  /** Where one was going. */
  to: string | null
  /** An address whose domain is nobody's. */
  unknown: string | null
}>

/** The sign-ins of employers: all of them where they are few, otherwise by one's e-mail address, and all to unfold. */
export function ProviderChoices({ providers, to, unknown }: Props) {
  const t = useTexts().accounts.signingIn
  const address = useAddress()
  if (providers.length === 0) return <p>{t.noProviders}</p>
  if (providers.length <= few)
    return (
      <Section title={t.providers} lead={t.providersLead}>
        <ProviderButtons providers={providers} to={to} />
      </Section>
    )
  return (
    <Section title={t.providers} lead={t.byEmailLead}>
      <form method="post" action={address('signIn')} className="way-in">
        {to !== null && <input type="hidden" name="to" value={to} />}
        <TextField
          id="email"
          type="email"
          autoComplete="email"
          label={t.email}
          defaultValue={unknown ?? undefined}
          problem={unknown === null ? undefined : t.unknownDomain}
          required
        />
        <Button>{t.goOn}</Button>
      </form>
      <details className="ds-details" data-variant="default">
        <summary>{t.all(providers.length)}</summary>
        <div>
          <ProviderButtons providers={providers} to={to} />
        </div>
      </details>
    </Section>
  )
}

function ProviderButtons({ providers, to }: Pick<Props, 'providers' | 'to'>) {
  const t = useTexts().accounts.signingIn
  const localized = useLocalized()
  return (
    <form method="post" action={useAddress()('signIn')}>
      {to !== null && <input type="hidden" name="to" value={to} />}
      <ul className="providers">
        {providers.map(({ id, name }) => (
          <li key={id}>
            <Button look="secondary" name="provider" value={id}>
              {t.with(localized(name))}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  )
}
