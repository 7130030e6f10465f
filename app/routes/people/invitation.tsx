import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { dayOf, formatDate } from '#texts/formats.ts'
import type { action, loader } from './invitation.server.ts'

export { action, loader } from './invitation.server.ts'

/** Who invites to what, and how to accept. */
export default function Invitation() {
  const { invitation, signIn } = usePageData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { people, common } = useTexts()
  const language = useLanguage()
  const t = people.invitation
  const { name, role, inviter, expiresAt, takesOver, signedInAs } = invitation
  const held = people.heldIn({ ...invitation, role: common.roles[role] })
  return (
    <Page title={t.title} lead={t.lead({ inviter, role: held })}>
      <FormProblem problem={outcome?.problem} />
      <p>
        {t.hello(name)} {people.means[role]} {takesOver && t.takesOver}
      </p>
      <p>{t.until(formatDate(language, dayOf(expiresAt)))}</p>
      {signedInAs !== null && (
        <form method="post" className="form">
          <p>{t.acceptAs(signedInAs)}</p>
          <div className="actions">
            <Button>{t.accept}</Button>
          </div>
        </form>
      )}
      {signedInAs === null && (signIn === null ? <OpenAccount first /> : <Ways signIn={signIn} />)}
      {signIn !== null && <p className="note">{t.privacy}</p>}
    </Page>
  )
}

/** Whoever has an employer's sign-in uses that; elsewhere most have no account yet. */
function Ways({ signIn }: { signIn: string }) {
  const { hasProviders } = usePageData<typeof loader>()
  const t = useTexts().people.invitation
  const look = hasProviders ? 'primary' : 'secondary'
  const signingIn = (
    <Section title={hasProviders ? t.signInTitle : t.haveAccountTitle} lead={t.signInFirst}>
      <div className="actions">
        <ButtonLink href={signIn} look={look}>
          {t.signIn}
        </ButtonLink>
      </div>
    </Section>
  )
  return (
    <>
      {hasProviders && signingIn}
      <Section title={t.newTitle}>
        <OpenAccount first={!hasProviders} />
      </Section>
      {!hasProviders && signingIn}
    </>
  )
}

function OpenAccount({ first }: { first: boolean }) {
  const { invitation, signIn } = usePageData<typeof loader>()
  const t = useTexts().people.invitation
  const { byLetter } = invitation
  const account = `${t.newAccount} ${byLetter ? t.byLetter : t.addPasskey}`
  return (
    <form method="post" className="form">
      <p>{signIn === null ? t.trial : account}</p>
      <div className="actions">
        <Button look={first ? 'primary' : 'secondary'}>{signIn === null ? t.accept : t.acceptNew}</Button>
      </div>
    </form>
  )
}
