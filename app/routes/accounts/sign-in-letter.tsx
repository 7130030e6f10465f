import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/accounts.css'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader } from './sign-in-letter.server.ts'

export { action, loader } from './sign-in-letter.server.ts'

/** What an e-mailed link leads to: a button and, in another browser than the one it was asked for in, the code. */
export default function SignInLetter() {
  const { name, signedInAs } = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { letters, accounts } = useTexts()
  const t = letters.open
  return (
    <Page title={t.title} lead={name === null ? t.leadElsewhere : t.leadHere(name)}>
      <FormProblem problem={refused?.problem} />
      {signedInAs !== null && <Alert kind="info">{accounts.signingIn.already(signedInAs)}</Alert>}
      <form method="post" className="way-in">
        {name === null && (
          <TextField
            id="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t.code}
            hint={t.codeHint}
            required
          />
        )}
        <Button>{t.signIn}</Button>
      </form>
      <p className="note">{t.once}</p>
    </Page>
  )
}
