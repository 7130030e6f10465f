import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { LookFirst } from '#app/ui/sharing/look-first.tsx'
import { SharingForm } from '#app/ui/sharing/sharing-form.tsx'
import { thingAddress } from '#app/ui/sharing/thing-address.ts'
import { useThingTitle } from '#app/ui/sharing/use-thing-title.ts'
import type { action, loader } from './sharing.server.ts'

export { action, loader } from './sharing.server.ts'

export default function Sharing() {
  const { thing, organisation, circles, saved } = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTexts().sharing
  const language = useLanguage()
  const title = useThingTitle()(thing)
  const problem = refused && 'problem' in refused ? refused : undefined
  const here = thingAddress(language, thing)
  const crumbs = useOrganisationCrumbs(organisation)
  const all = useAddress()('shared', { code: organisation.code })
  return (
    <Page
      title={t.page.title(title)}
      lead={thing.circle === 'organisation' ? t.page.leadOwn(title) : t.page.lead(title, thing.circle)}
      breadcrumbs={[...crumbs, { href: all, label: t.list.title }, { href: here, label: title }]}
    >
      {saved && <DoneNotice>{saved === 'same' ? t.saved.same : t.saved[saved](thing.circle)}</DoneNotice>}
      <FormProblem problem={problem?.problem} />
      {thing.report?.state === 'adopted' && <p>{t.page.reportIsPublic}</p>}
      {circles.length < 5 && <p>{t.page.noRound}</p>}
      <Section title={t.page.seenTitle}>
        <p>{t.page.seen[thing.kind]}</p>
        <h3 className="ds-heading" data-size="2xs">
          {t.page.neverTitle}
        </h3>
        <p>{t.page.never[thing.kind]}</p>
      </Section>
      <LookFirst thing={thing} circles={circles.map(({ circle }) => circle)} />
      <SharingForm
        circle={thing.circle}
        chosen={problem?.typed?.circle}
        organisation={organisation.name}
        circles={circles}
        back={here}
      />
    </Page>
  )
}
