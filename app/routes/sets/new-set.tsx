import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { OwnSetForm, type SetFormState } from '#app/ui/sets/own-set-form.tsx'
import type { loader } from './new-set.server.ts'

export { action, loader } from './new-set.server.ts'

export default function NewSet() {
  const { organisation, from, draft } = usePageData<typeof loader>()
  const answer = useActionData<SetFormState>()
  const { sets: t, common } = useTexts()
  const to = useAddress()
  const all = to('sets', { code: organisation.code })
  return (
    <Page
      title={t.form.newTitle}
      lead={t.form.newLead}
      breadcrumbs={useOrganisationCrumbs(organisation, 'sets')}
    >
      {from !== null && <p>{t.form.from(from)}</p>}
      <OwnSetForm
        state={answer ?? { draft, version: 0 }}
        cancel={
          <ButtonLink look="tertiary" href={all}>
            {common.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}
