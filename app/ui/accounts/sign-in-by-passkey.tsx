import { Button } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { PasskeyForm } from './passkey-form.tsx'

/** Signing in by a passkey, shown by the script where the browser knows them. `to` is where one was going. */
export function SignInByPasskey({ to }: Readonly<{ to: string | null }>) {
  const t = useTexts().passkeys.signIn
  const address = useAddress()
  return (
    <div data-passkeys hidden>
      <Section title={t.heading} lead={t.lead}>
        <PasskeyForm kind="sign-in" action={address('signInPasskey')}>
          {to !== null && <input type="hidden" name="to" value={to} />}
          <Button look="secondary">{t.button}</Button>
        </PasskeyForm>
      </Section>
    </div>
  )
}
