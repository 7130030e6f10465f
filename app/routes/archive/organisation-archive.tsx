import '#app/theme/archive.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ImportOutcome } from '#app/ui/archive/import-outcome.tsx'
import { ReadIn } from '#app/ui/archive/read-in.tsx'
import { TakeOut } from '#app/ui/archive/take-out.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action, loader } from './organisation-archive.server.ts'

export { action, loader } from './organisation-archive.server.ts'

export default function OrganisationArchive() {
  const { organisation, megabytes, outcome, job, fileName } = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { archive: t, organisations } = useTexts()
  const to = useAddress()
  const { code, name } = organisation
  const back = to('organisationArchive', { code })
  const crumbs = [
    { href: to('organisations'), label: organisations.title },
    { href: to('organisation', { code }), label: name },
  ]
  if (outcome && job) {
    return (
      <Page
        title={t.page.outcomeTitle[outcome.outcome]}
        lead={t.page.outcomeLead[outcome.outcome](name)}
        breadcrumbs={[...crumbs, { href: back, label: t.page.title }]}
      >
        <FormProblem problem={refused?.problem} />
        <ImportOutcome outcome={outcome} job={job} back={back} />
      </Page>
    )
  }
  return (
    <Page title={t.page.title} lead={t.page.lead.organisation(name)} breadcrumbs={crumbs}>
      <FormProblem problem={refused?.problem} />
      <TakeOut kind="organisation" file={to('organisationArchiveFile', { code, file: fileName })} />
      <ReadIn megabytes={megabytes} />
    </Page>
  )
}
