import type { Localized } from '#domain/language/language.ts'
import type { Role } from '#domain/people/person.ts'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'

type Dormant = Readonly<{
  role: Role
  needs: number
  reachedBy: readonly Readonly<{ id: string; name: Localized }>[]
}>

/** Roles that wait for a surer sign-in, what they wait for, and the way to it. */
export function DormantRoles({ dormant, level }: { dormant: readonly Dormant[]; level: number }) {
  const { accounts, common } = useTexts()
  const t = accounts.dormant
  const to = useAddress()
  const localized = useLocalized()
  if (dormant.length === 0) return null
  return (
    <Alert kind="warning" title={t.heading}>
      {dormant.map(({ role, needs, reachedBy }) => (
        <form key={role} method="post" action={to('signIn')} className="dormant">
          <p>
            {t.needs(common.roles[role], needs, level)}{' '}
            {reachedBy.length === 0 ? t.unreachable : t.reach(reachedBy.map(({ name }) => localized(name)))}
          </p>
          {reachedBy.map(({ id, name }) => (
            <Button key={id} look="secondary" name="provider" value={id}>
              {accounts.signingIn.with(localized(name))}
            </Button>
          ))}
        </form>
      ))}
    </Alert>
  )
}
