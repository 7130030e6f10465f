import type { Unit } from '#domain/organisations/organisation.ts'
import type { Role } from '#domain/people/person.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import '../../theme/people.css'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { Empty } from '../empty.tsx'
import { Select } from '../field.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{
  roles: readonly RoleEntry[]
  units: readonly Unit[]
  /** The roles that the reader may give; none where they may only read. */
  givable: readonly Role[]
  /** Whether the reader may close accounts. */
  mayClose: boolean
}>

/** Who holds what role, in which unit, since when and given by whom, each with a form to change it where one may. */
export function RoleList({ roles, units, givable, mayClose }: Props) {
  const t = useTexts().people.list
  return (
    <Section title={t.heading}>
      {roles.length === 0 ? (
        <Empty>{t.empty}</Empty>
      ) : (
        <ul className="role-list">
          {roles.map((entry) => (
            <li key={entry.id}>
              <Held entry={entry} />
              {givable.includes(entry.role) && entry.roundSlug === null && (
                <Change entry={entry} units={units} givable={givable} mayClose={mayClose && entry.usable} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Held({ entry }: { entry: RoleEntry }) {
  const { people: t, common } = useTexts()
  const language = useLanguage()
  const { name, role, unitName, givenAt, givenBy, endsOn, usable } = entry
  return (
    <div>
      <h3 className="ds-heading" data-size="2xs">
        {name}
      </h3>
      <p>
        {[common.roles[role], unitName].filter((part) => part !== null).join(', ')}{' '}
        {endsOn !== null && <Tag kind="warning">{t.endsOn(formatDate(language, endsOn))}</Tag>}{' '}
        {!usable && <Tag>{t.cannotSignIn}</Tag>}
      </p>
      <p className="note">{t.given(formatDate(language, dayOf(givenAt)), givenBy)}</p>
    </div>
  )
}

function Change({ entry, units, givable, mayClose }: { entry: RoleEntry } & Omit<Props, 'roles'>) {
  const { people: t, common } = useTexts()
  const { id, personId, name, role, unitId } = entry
  return (
    <Details summary={t.list.change(name)}>
      <form method="post" className="role-form">
        <input type="hidden" name="id" value={id} />
        <Select
          id={`role-${id}`}
          name="role"
          label={t.list.role}
          options={givable.map((value) => ({ value, label: common.roles[value] }))}
          defaultValue={role}
        />
        {units.length > 0 && (
          <Select
            id={`unit-${id}`}
            name="unit"
            label={t.list.unit}
            options={[
              { value: '', label: t.list.whole },
              ...units.map((unit) => ({ value: unit.id, label: unit.name })),
            ]}
            defaultValue={unitId ?? ''}
          />
        )}
        <div className="actions">
          <Button look="secondary" name="do" value="change">
            {t.list.save}
          </Button>
          <Button look="tertiary" name="do" value="remove">
            {t.list.remove(common.roles[role])}
          </Button>
        </div>
        <p className="note">{t.list.removeNote}</p>
      </form>
      {mayClose && (
        <form method="post" className="role-form">
          <input type="hidden" name="person" value={personId} />
          <div className="actions">
            <Button look="tertiary" name="do" value="close">
              {t.installation.close}
              <span className="ds-sr-only">{` ${name}`}</span>
            </Button>
          </div>
          <p className="note">{t.installation.closeNote}</p>
        </form>
      )}
    </Details>
  )
}
