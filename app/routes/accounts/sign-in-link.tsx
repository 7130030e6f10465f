import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/accounts.css'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader } from './sign-in-link.server.ts'

export { action, loader } from './sign-in-link.server.ts'

/** What a one-time link leads to: for the first administrator with name and address, for others with a button alone. */
export default function SignInLink() {
  const { makesAdministrator } = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTexts().accounts.link
  const typed = refused && 'typed' in refused ? refused.typed : undefined
  return (
    <Page
      title={makesAdministrator ? t.firstTitle : t.title}
      lead={makesAdministrator ? t.firstLead : t.lead}
    >
      <FormProblem problem={refused && 'problem' in refused ? refused.problem : undefined} />
      <form method="post" className="way-in">
        {makesAdministrator && (
          <>
            <TextField id="name" autoComplete="name" label={t.name} defaultValue={typed?.name} required />
            <TextField
              id="email"
              type="email"
              autoComplete="email"
              label={t.email}
              hint={t.emailWhy}
              defaultValue={typed?.email}
              required
            />
          </>
        )}
        <Button>{makesAdministrator ? t.become : t.signIn}</Button>
      </form>
      <p className="note">{t.once}</p>
    </Page>
  )
}
