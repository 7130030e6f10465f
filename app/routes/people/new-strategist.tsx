import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { InviteForm } from '#app/ui/people/invite-form.tsx'
import { PeopleTold } from '#app/ui/people/people-told.tsx'
import type { action, loader } from './new-strategist.server.ts'

export { action, loader } from './new-strategist.server.ts'

/** Invites somebody to run the work of an organisation that has nobody left who does. */
export default function NewStrategist() {
  const { organisation, round, unled, letters } = usePageData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { people, rounds } = useTexts()
  const t = people.unled
  const to = useAddress()
  const localized = useLocalized()
  const { code, name } = organisation
  return (
    <Page
      title={t.title(name)}
      lead={unled ? t.lead(name) : t.hasOne(name)}
      breadcrumbs={[
        { href: to('rounds'), label: rounds.title },
        { href: to('round', { round: round.slug }), label: localized(round.name) },
        { href: to('participation', { round: round.slug, code }), label: name },
      ]}
    >
      <PeopleTold outcome={outcome} />
      {unled && (
        <InviteForm
          givable={['strategist']}
          letters={letters}
          typed={outcome && 'problem' in outcome ? outcome.typed : undefined}
          title={t.invite}
        />
      )}
    </Page>
  )
}
