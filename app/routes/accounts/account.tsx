import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/accounts.css'
import { DormantRoles } from '#app/ui/accounts/dormant-roles.tsx'
import { OwnIdentities } from '#app/ui/accounts/own-identities.tsx'
import { OwnLetters } from '#app/ui/accounts/own-letters.tsx'
import { OwnPasskeys } from '#app/ui/accounts/own-passkeys.tsx'
import { OwnRoles } from '#app/ui/accounts/own-roles.tsx'
import { OwnSessions } from '#app/ui/accounts/own-sessions.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { ToOwnData } from '#app/ui/privacy/to-own-data.tsx'
import type { action, loader } from './account.server.ts'

export { action, loader } from './account.server.ts'

/** One's own account: each part of it is a section. */
export default function Account() {
  const { account, sessions, identities, passkeys, dormant, level, trial, came } =
    usePageData<typeof loader>()
  const done = useActionData<typeof action>()
  const { accounts: t, letters } = useTexts()
  const said = useSaid()
  const { lettersTo } = account
  const isBare = identities.held.length === 0 && passkeys.held.length === 0
  const hasNone = isBare && lettersTo === null
  return (
    <Page
      title={t.account.title}
      lead={trial ? t.account.leadTrial(account.name) : t.account.lead(account.name)}
    >
      <FormProblem problem={done && 'problem' in done ? done.problem : undefined} />
      {said && <Alert kind="success">{said}</Alert>}
      {came === 'first' && isBare && (
        <Alert kind="warning" title={lettersTo === null ? t.account.addHeading : letters.own.checkHeading}>
          {lettersTo === null ? t.account.addNow : letters.own.check(lettersTo)}
        </Alert>
      )}
      <DormantRoles dormant={dormant} level={level} others={identities.others} mayAdd={identities.mayAdd} />
      {(account.roles.length > 0 || dormant.length === 0) && <OwnRoles roles={account.roles} />}
      {!trial && <OwnIdentities {...identities} otherwise={passkeys.held.length > 0 || lettersTo !== null} />}
      <OwnPasskeys {...passkeys} first={hasNone && identities.others.length === 0} />
      {lettersTo !== null && <OwnLetters to={lettersTo} />}
      <OwnSessions sessions={sessions} limits={account.limits} />
      <ToOwnData />
    </Page>
  )
}

/** What was just done. */
function useSaid(): string | undefined {
  const { came } = usePageData<typeof loader>()
  const done = useActionData<typeof action>()
  const { accounts: t, passkeys } = useTexts()
  if (done && 'ended' in done) return t.sessions.ended
  if (done && 'endedOthers' in done) return t.sessions.endedOthers(done.endedOthers ?? 0)
  if (done && 'removed' in done) return t.identities.removed
  if (done && 'removedPasskey' in done) return passkeys.own.removed
  return came === 'added' && !done ? t.identities.added : undefined
}
