import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ExampleForm } from '#app/ui/examples/example-form.tsx'
import { useExampleDifferences } from '#app/ui/examples/use-example-differences.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { OvertakenNotice } from '#app/ui/overtaken-notice.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import type { ExampleDraft, ExampleProblem } from '#domain/examples/check-example.ts'
import type { ExampleContent } from '#domain/examples/example.ts'
import type { loader } from './write-example.server.ts'

export { action, loader } from './write-example.server.ts'

type Refused = Readonly<{
  problem?: string
  problems?: readonly ExampleProblem[]
  typed?: Readonly<{ draft: ExampleDraft; version: number }>
  /** What somebody else wrote meanwhile, and the version that the form now builds on. */
  stored?: ExampleContent
  version?: number
}>

/** An example is written. */
export default function WriteExample() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<Refused>()
  const t = useTexts().examples
  const to = useAddress()
  const here = to('example', { example: view.id })
  const draft = refused?.typed?.draft ?? view.draft
  const differences = useExampleDifferences(draft, refused?.stored, view.chain)
  return (
    <Page
      title={t.writeTitle}
      lead={t.writeLead}
      breadcrumbs={[
        ...useOrganisationCrumbs(view.organisation, 'examples'),
        { href: here, label: view.title },
      ]}
    >
      <FormProblem problem={refused?.problem} />
      {differences && <OvertakenNotice differences={differences} />}
      <ExampleForm
        draft={draft}
        version={refused?.version ?? refused?.typed?.version ?? view.version}
        problems={refused?.problems ?? []}
        facts={view.facts}
        marks={view.marks}
        chain={view.chain}
        cancel={here}
      />
    </Page>
  )
}
