import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Select } from '#app/ui/field.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { FindPeople } from '#app/ui/people/find-people.tsx'
import { InstallationRoles } from '#app/ui/people/installation-roles.tsx'
import { InviteForm } from '#app/ui/people/invite-form.tsx'
import { LettersState } from '#app/ui/people/letters-state.tsx'
import { PeopleTold } from '#app/ui/people/people-told.tsx'
import { SignIns } from '#app/ui/people/sign-ins.tsx'
import { UnledOrganisations } from '#app/ui/people/unled-organisations.tsx'
import { WaitingInvitations } from '#app/ui/people/waiting-invitations.tsx'
import { Doors } from '#app/ui/rounds/doors.tsx'
import { Section } from '#app/ui/section.tsx'
import type { action, loader } from './installation.server.ts'

export { action, loader } from './installation.server.ts'

/** What an administrator sees to: each part of it is a section. */
export default function Installation() {
  const view = usePageData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { people, audit, privacy } = useTexts()
  const to = useAddress()
  const t = people.installation
  const localized = useLocalized()
  const typed = outcome && 'problem' in outcome ? outcome.typed : undefined
  const places = view.rounds.flatMap(({ slug, name, groups }) => [
    { value: slug, label: localized(name) },
    ...groups.map((group) => ({
      value: `${slug} ${group.id}`,
      label: t.group(localized(name), localized(group.name)),
    })),
  ])
  return (
    <Page title={t.title} lead={t.lead(view.unled.length)}>
      <PeopleTold outcome={outcome} />
      <UnledOrganisations organisations={view.unled} />
      <FindPeople search={view.search} found={view.found} />
      <InstallationRoles roles={view.roles} rounds={view.rounds} />
      <WaitingInvitations invitations={view.invitations} letters={view.letters} now={view.now} />
      <InviteForm givable={view.givable} letters={view.letters} typed={typed} title={t.invite}>
        <Select
          id="place"
          label={t.place}
          hint={t.placeHint}
          options={[{ value: '', label: t.whole }, ...places]}
          defaultValue={typed?.place}
        />
      </InviteForm>
      <SignIns providers={view.providers} />
      <LettersState leave={view.letters} post={view.post} />
      <Section title={t.more}>
        <Doors
          doors={[
            { href: to('installationAudit'), title: audit.titleInstallation, why: audit.leadInstallation },
            { href: to('privacy'), title: privacy.page.title, why: privacy.page.documentsWhy },
          ]}
        />
      </Section>
    </Page>
  )
}
