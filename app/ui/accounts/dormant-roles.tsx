import type { Localized } from '#domain/language/language.ts'
import type { Role } from '#domain/people/person.ts'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'

type Provider = Readonly<{ id: string; name: Localized }>
type Dormant = Readonly<{ role: Role; needs: number; reachedBy: readonly Provider[] }>
type Props = Readonly<{
  dormant: readonly Dormant[]
  /** The level of this sign-in. */
  level: number
  /** Providers that do not know one yet. */
  others: readonly Provider[]
  /** Whether one of those can be added here. */
  mayAdd: boolean
}>

/** Roles that wait for a surer sign-in, what they wait for, and the way to it. */
export function DormantRoles({ dormant, level, others, mayAdd }: Props) {
  const { accounts, common } = useTexts()
  const t = accounts.dormant
  const localized = useLocalized()
  if (dormant.length === 0) return null
  const isNew = (provider: Provider) => others.some(({ id }) => id === provider.id)
  const ways = new Map(dormant.flatMap(({ reachedBy }) => reachedBy.map((one) => [one.id, one])))
  return (
    <Alert kind="warning" title={t.heading}>
      {dormant.map(({ role, needs, reachedBy }) => (
        <p key={role}>
          {t.needs(common.roles[role], needs, level)}{' '}
          {reachedBy.length === 0 ? t.unreachable : t.reach(reachedBy.map(({ name }) => localized(name)))}
        </p>
      ))}
      {[...ways.values()].map((provider) =>
        isNew(provider) ? (
          // Where one may be added, that is done further down on the page.
          !mayAdd && <p key={provider.id}>{t.byLink(localized(provider.name))}</p>
        ) : (
          <Way key={provider.id} provider={provider} />
        ),
      )}
    </Alert>
  )
}

function Way({ provider: { id, name } }: { provider: Provider }) {
  const { signingIn } = useTexts().accounts
  const provider = useLocalized()(name)
  return (
    <form method="post" action={useAddress()('signIn')} className="dormant">
      <input type="hidden" name="again" value="1" />
      <Button look="secondary" name="provider" value={id}>
        {signingIn.with(provider)}
      </Button>
    </form>
  )
}
