import type { ReactNode } from 'react'
import { useTexts } from '../language.tsx'
import { useNonce } from '../nonce.ts'

type Props = Readonly<{ kind: 'new' | 'sign-in'; action: string; children: ReactNode }>

/** A form that the script sends by way of a passkey (`app/enhance/passkeys.ts`); it brings the script along. */
export function PasskeyForm({ kind, action, children }: Props) {
  const { signIn, own, known, unreachable, waiting } = useTexts().passkeys
  return (
    <>
      <form
        method="post"
        action={action}
        className="way-in"
        data-passkey={kind}
        data-broken-off={kind === 'new' ? own.brokenOff : signIn.brokenOff}
        data-known={known}
        data-unreachable={unreachable}
        data-waiting={waiting}
      >
        {children}
        <p className="note" role="status" data-passkey-status hidden />
        <div className="ds-alert" data-color="danger" role="alert" data-passkey-problem hidden />
      </form>
      <script type="module" src={PASSKEY_SCRIPT} nonce={useNonce()} />
    </>
  )
}
