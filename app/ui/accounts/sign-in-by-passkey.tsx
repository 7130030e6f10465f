import { Button } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { PasskeyForm } from './passkey-form.tsx'

type Props = Readonly<{
  /** Where one was going. */
  to: string | null
  /** Whether it is the first way of those that stand here. */
  first: boolean
}>

/** Signing in by a passkey, shown by the script where the browser knows them. */
export function SignInByPasskey({ to, first }: Props) {
  const t = useTexts().passkeys.signIn
  const address = useAddress()
  return (
    <div data-passkeys hidden>
      <Section title={t.heading} lead={t.lead}>
        <PasskeyForm kind="sign-in" action={address('signInPasskey')}>
          {to !== null && <input type="hidden" name="to" value={to} />}
          <Button look={first ? 'primary' : 'secondary'}>{t.button}</Button>
        </PasskeyForm>
      </Section>
    </div>
  )
}
