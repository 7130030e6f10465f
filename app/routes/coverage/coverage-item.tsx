import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { CoverageForm } from '#app/ui/coverage/coverage-form.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import type { CoverageDraft, CoverageProblem } from '#domain/coverage/check-coverage-item.ts'
import { draftOfItem, emptyDraft } from '#domain/coverage/draft-of-item.ts'
import type { loader } from './coverage-item.server.ts'

export { action, loader } from './coverage-item.server.ts'

type Refused = Readonly<{
  problem?: string
  problems?: readonly CoverageProblem[]
  typed?: CoverageDraft
}>

export default function CoverageItemPage() {
  const { organisation, item } = usePageData<typeof loader>()
  const refused = useActionData<Refused>()
  const t = useTexts().coverage.form
  const to = useAddress()
  return (
    <Page
      title={item ? t.editTitle(item.name) : t.newTitle}
      lead={t.lead}
      breadcrumbs={useOrganisationCrumbs(organisation, 'coverage')}
    >
      <FormProblem problem={refused?.problem} />
      <CoverageForm
        draft={refused?.typed ?? (item ? draftOfItem(item) : emptyDraft)}
        problems={refused?.problems}
        version={item?.version ?? 0}
        cancel={to('coverage', { code: organisation.code })}
      />
    </Page>
  )
}
