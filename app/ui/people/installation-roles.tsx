import type { Localized } from '#domain/language/language.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import '../../theme/people.css'
import { Button } from '../button.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

type Named = Readonly<{ name: Localized }>
type Props = Readonly<{
  roles: readonly RoleEntry[]
  rounds: readonly (Named &
    Readonly<{ slug: string; groups: readonly (Named & Readonly<{ id: string }>)[] }>)[]
}>

/** Who holds a role in the installation or in its rounds, each to be taken away. */
export function InstallationRoles({ roles, rounds }: Props) {
  const { people: t, common } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <Section title={t.installation.roles}>
      <ul className="role-list">
        {roles.map(({ id, name, role, roundSlug, groupId, givenAt, givenBy, usable }) => {
          const round = rounds.find(({ slug }) => slug === roundSlug)
          const group = round?.groups.find((one) => one.id === groupId)
          const place = [group, round].flatMap((one) => (one ? [localized(one.name)] : []))
          return (
            <li key={id}>
              <div>
                <h3 className="ds-heading" data-size="2xs">
                  {name}
                </h3>
                <p>
                  {[common.roles[role], ...place].join(', ')} {!usable && <Tag>{t.cannotSignIn}</Tag>}
                </p>
                <p className="note">{t.given(formatDate(language, dayOf(givenAt)), givenBy)}</p>
              </div>
              <form method="post" className="actions">
                <input type="hidden" name="id" value={id} />
                <Button look="tertiary" name="do" value="remove">
                  {t.list.remove(common.roles[role])}
                  <span className="ds-sr-only">{` ${name}`}</span>
                </Button>
              </form>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
