import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { HandOverForm } from '#app/ui/people/hand-over-form.tsx'
import { HandoverList } from '#app/ui/people/handover-list.tsx'
import { Hanging } from '#app/ui/people/hanging.tsx'
import { InviteForm } from '#app/ui/people/invite-form.tsx'
import { PeopleTold } from '#app/ui/people/people-told.tsx'
import type { action, loader } from './handover.server.ts'

export { action, loader } from './handover.server.ts'

/** What hangs on a strategist who leaves, the form that hands it over, and the handovers that have been made. */
export default function HandOver() {
  const view = usePageData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { people, organisations } = useTexts()
  const t = people.handover
  const to = useAddress()
  const { organisation, leaving, from, items, successors, handovers, letters, today } = view
  const { code, name } = organisation
  const typed = outcome && 'problem' in outcome ? outcome.typed : undefined
  return (
    <Page
      title={t.title(name)}
      lead={from === null ? t.leadNone : t.lead(from.name)}
      breadcrumbs={[
        { href: to('organisations'), label: organisations.title },
        { href: to('organisation', { code }), label: name },
        { href: to('people', { code }), label: people.title },
      ]}
    >
      {outcome && 'handedOver' in outcome ? (
        <Alert kind="success">{t.done}</Alert>
      ) : (
        <PeopleTold outcome={outcome} />
      )}
      {leaving.length > 1 && (
        <form className="role-form">
          <Select
            id="from"
            label={t.whose}
            options={leaving.map((one) => ({ value: one.id, label: one.name }))}
            defaultValue={from?.id}
          />
          <div className="actions">
            <Button look="secondary">{t.show}</Button>
          </div>
        </form>
      )}
      {from && (
        <>
          <Hanging name={from.name} items={items} />
          <HandOverForm from={from} successors={successors} today={today} typed={typed} />
          <InviteForm
            givable={['strategist']}
            letters={letters}
            typed={typed}
            title={t.toNew}
            lead={t.toNewLead}
          >
            <input type="hidden" name="from" value={from.id} />
            <TextField
              id="new-day"
              name="day"
              type="date"
              label={t.day}
              hint={t.dayHint}
              defaultValue={typed?.day ?? today}
              required
            />
          </InviteForm>
        </>
      )}
      <HandoverList handovers={handovers} />
    </Page>
  )
}
