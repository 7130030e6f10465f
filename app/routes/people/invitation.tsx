import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { dayOf, formatDate } from '#texts/formats.ts'
import type { action, loader } from './invitation.server.ts'

export { action, loader } from './invitation.server.ts'

/** Who invites to what, and how to accept. */
export default function Invitation() {
  const { invitation, back } = usePageData<typeof loader>()
  const to = useAddress()
  const outcome = useActionData<typeof action>()
  const { people, common } = useTexts()
  const language = useLanguage()
  const t = people.invitation
  const { name, role, inviter, expiresAt, takesOver, byLetter, signedInAs } = invitation
  const held = people.heldIn({ ...invitation, role: common.roles[role] })
  return (
    <Page title={t.title} lead={t.lead({ inviter, role: held })}>
      <FormProblem problem={outcome?.problem} />
      <p>
        {t.hello(name)} {people.means[role]} {takesOver && t.takesOver}
      </p>
      <p>{t.until(formatDate(language, dayOf(expiresAt)))}</p>
      <form method="post">
        <p>{signedInAs === null ? t.newAccount : t.acceptAs(signedInAs)}</p>
        <div className="actions">
          <Button>{signedInAs === null ? t.acceptNew : t.accept}</Button>
        </div>
      </form>
      {signedInAs === null && <p>{byLetter ? t.byLetter : t.addPasskey}</p>}
      {signedInAs === null && back !== null && (
        <p>
          {t.signInFirst}{' '}
          <a className="ds-link" href={`${to('signIn')}?to=${encodeURIComponent(back)}`}>
            {t.signIn}
          </a>
        </p>
      )}
      <p className="note">{t.privacy}</p>
    </Page>
  )
}
