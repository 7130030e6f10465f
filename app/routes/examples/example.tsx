import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { AdoptionCount } from '#app/ui/adoptions/adoption-count.tsx'
import { Followers } from '#app/ui/adoptions/followers.tsx'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ExamplePreview } from '#app/ui/examples/example-preview.tsx'
import { type RefusedStep, RenewStep, WithdrawStep } from '#app/ui/examples/example-steps.tsx'
import { ExampleVersions } from '#app/ui/examples/example-versions.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './example.server.ts'
import { Deciding, Withdrawn, Writing } from './example-parts.tsx'

export { action, loader } from './example.server.ts'

/** An example of one's organisation: as it reads, what is left to do, and what has been published of it. */
export default function Example() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<RefusedStep>()
  const t = useTexts().examples
  const { example, state, organisation, written, versions, notice } = view
  const content = (written ?? versions[0])?.content
  return (
    <Page
      title={content?.texts.title || t.title}
      lead={t.leads[state]}
      breadcrumbs={useOrganisationCrumbs(organisation, view.isOwn ? 'examples' : undefined)}
    >
      {notice && <DoneNotice>{t.notice[notice]}</DoneNotice>}
      <FormProblem problem={refused?.problem} />
      {written && example.publicFrom !== null && <p>{t.draftBeside}</p>}
      <Withdrawn view={view} />
      {written && <Writing view={view} written={written} />}
      {content && (
        <Section id="preview" title={t.preview}>
          <ExamplePreview {...view} content={content} />
        </Section>
      )}
      {written && <Deciding view={view} written={written} refused={refused} />}
      <ExampleVersions example={example} versions={versions} />
      {versions.length > 0 && (
        <>
          {view.isOwn && <Followers followers={view.followers} />}
          <AdoptionCount count={view.adoptions} />
        </>
      )}
      {view.mayWrite && written === null && versions.length > 0 && <RenewStep />}
      {view.mayPublish && example.publicFrom !== null && <WithdrawStep refused={refused} />}
    </Page>
  )
}
