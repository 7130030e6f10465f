import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Select } from '#app/ui/field.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { InviteForm } from '#app/ui/people/invite-form.tsx'
import { PeopleTold } from '#app/ui/people/people-told.tsx'
import { RoleList } from '#app/ui/people/role-list.tsx'
import { WaitingInvitations } from '#app/ui/people/waiting-invitations.tsx'
import type { action, loader } from './people.server.ts'

export { action, loader } from './people.server.ts'

/** Who holds what role in an organisation; for its strategist also who is invited, and to whom a role may be given. */
export default function People() {
  const { organisation, roles, units, invitations, givable, mayClose, letters, now } =
    usePageData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { people: t, organisations } = useTexts()
  const to = useAddress()
  const { code, name } = organisation
  const persons = new Set(roles.map(({ personId }) => personId)).size
  const typed = outcome && 'problem' in outcome ? outcome.typed : undefined
  return (
    <Page
      title={t.titleOf(name)}
      lead={t.lead(name, persons, invitations.length)}
      breadcrumbs={[
        { href: to('organisations'), label: organisations.title },
        { href: to('organisation', { code }), label: name },
      ]}
    >
      <PeopleTold outcome={outcome} />
      <RoleList roles={roles} units={units} givable={givable} mayClose={mayClose} />
      <WaitingInvitations invitations={invitations} letters={letters} now={now} />
      {givable.length > 0 && (
        <p>
          <a className="ds-link" href={to('handover', { code })}>
            {t.handover.link}
          </a>
        </p>
      )}
      {givable.length > 0 && (
        <InviteForm givable={givable} letters={letters} typed={typed}>
          {units.length > 0 && (
            <Select
              id="unit"
              label={t.list.unit}
              options={[
                { value: '', label: t.list.whole },
                ...units.map((unit) => ({ value: unit.id, label: unit.name })),
              ]}
              defaultValue={typed?.unit}
            />
          )}
        </InviteForm>
      )}
    </Page>
  )
}
