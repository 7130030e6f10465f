import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { OwnRoles } from '#app/ui/accounts/own-roles.tsx'
import { OwnSessions } from '#app/ui/accounts/own-sessions.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader } from './account.server.ts'

export { action, loader } from './account.server.ts'

/** One's own account: each part of it is a section. */
export default function Account() {
  const { account, sessions } = usePageData<typeof loader>()
  const done = useActionData<typeof action>()
  const { accounts: t } = useTexts()
  const said =
    done && 'ended' in done
      ? t.sessions.ended
      : done && 'endedOthers' in done
        ? t.sessions.endedOthers(done.endedOthers)
        : undefined
  return (
    <Page
      title={t.account.title}
      lead={sessions.some(isExample) ? t.account.leadTrial(account.name) : t.account.lead(account.name)}
    >
      <FormProblem problem={done && 'problem' in done ? done.problem : undefined} />
      {said && <Alert kind="success">{said}</Alert>}
      <OwnRoles roles={account.roles} />
      <OwnSessions sessions={sessions} limits={account.limits} />
    </Page>
  )
}

const isExample = ({ method }: { method: string }) => method === 'example'
