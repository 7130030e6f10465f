import { type HeadersArgs, useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/accounts.css'
import { AskLetter } from '#app/ui/accounts/ask-letter.tsx'
import { LeadingOn } from '#app/ui/accounts/leading-on.tsx'
import { ProviderChoices } from '#app/ui/accounts/provider-choices.tsx'
import { SignInByPasskey } from '#app/ui/accounts/sign-in-by-passkey.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader } from './sign-in.server.ts'

export { action, loader } from './sign-in.server.ts'

export function headers({ actionHeaders }: HeadersArgs): Headers {
  return actionHeaders
}

/** Where one signs in: each way in is a section. */
export default function SignIn() {
  const { providers, passkeys, byLetter, to, refused, signedOut, person } = usePageData<typeof loader>()
  const done = useActionData<typeof action>()
  const t = useTexts().accounts.signingIn
  if (done && 'leadsTo' in done) return <LeadingOn {...done.leadsTo} />
  const unknown = done && 'unknownDomain' in done ? done.unknownDomain : null
  return (
    <Page title={t.title} lead={t.lead}>
      <FormProblem problem={done && 'problem' in done ? done.problem : refused} />
      {signedOut && <Alert kind="success">{t.signedOut}</Alert>}
      {person !== null && <Alert kind="info">{t.already(person)}</Alert>}
      <div className="ways-in">
        {(providers.length > 0 || !byLetter) && (
          <ProviderChoices providers={providers} to={to} unknown={unknown} />
        )}
        {byLetter && <AskLetter to={to} first={providers.length === 0} />}
        {passkeys && <SignInByPasskey to={to} first={providers.length === 0 && !byLetter} />}
      </div>
      <p className="note">{t.cookies}</p>
    </Page>
  )
}
