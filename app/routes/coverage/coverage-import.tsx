import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ImportRefused, type RefusedImport } from '#app/ui/coverage/import-refused.tsx'
import { FileField, TextArea } from '#app/ui/field.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { coverageFields } from '#domain/coverage/check-coverage-item.ts'
import type { loader } from './coverage-import.server.ts'

export { action, loader } from './coverage-import.server.ts'

type Refused = Readonly<{ problem?: string; outcome?: RefusedImport; pasted?: string }>

export default function CoverageImport() {
  const { organisation } = usePageData<typeof loader>()
  const refused = useActionData<Refused>()
  const { coverage, common } = useTexts()
  const t = coverage.import
  const to = useAddress()
  const heads = coverageFields.map((field) => coverage.table.columns[field]).join(';')
  return (
    <Page title={t.title} lead={t.lead} breadcrumbs={useOrganisationCrumbs(organisation, 'coverage')}>
      <FormProblem problem={refused?.problem} />
      {refused?.outcome && <ImportRefused outcome={refused.outcome} />}
      <p>{t.how}</p>
      <p>{t.example}:</p>
      <pre className="table-frame" tabIndex={0}>{`${heads}\n${coverage.exampleRow}`}</pre>
      <form method="post" encType="multipart/form-data" className="form">
        <TextArea id="pasted" label={t.paste} rows={10} defaultValue={refused?.pasted} />
        <FileField
          id="file"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,.json,.txt,text/csv,application/json"
        />
        <div className="actions">
          <Button>{t.submit}</Button>
          <ButtonLink look="tertiary" href={to('coverage', { code: organisation.code })}>
            {common.cancel}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}
