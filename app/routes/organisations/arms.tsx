import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { FileField } from '#app/ui/field.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { ArmsImage } from '#app/ui/organisations/arms-image.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { armsLimits } from '#domain/organisations/arms-limits.ts'
import type { action, loader } from './arms.server.ts'

export { action, loader } from './arms.server.ts'

export default function Arms() {
  const { organisation, arms } = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const texts = useTexts()
  const t = texts.arms
  const to = useAddress()
  const { code, name } = organisation
  return (
    <Page
      title={t.title}
      lead={t.lead(name)}
      breadcrumbs={[
        { href: to('organisations'), label: texts.organisations.title },
        { href: to('organisation', { code }), label: name },
      ]}
    >
      <FormProblem problem={refused?.problem} />
      {arms && (
        <Section title={t.now}>
          <ArmsImage code={code} name={name} arms={arms} />
          <p className="note">{t.kept}</p>
          <form method="post" encType="multipart/form-data">
            <Button look="secondary" name="do" value="remove">
              {t.remove}
            </Button>
          </form>
        </Section>
      )}
      <Section title={arms ? t.change : t.add}>
        <Upload />
      </Section>
    </Page>
  )
}

function Upload() {
  const t = useTexts().arms
  return (
    <form method="post" encType="multipart/form-data" className="form">
      <FileField
        id="image"
        label={t.file}
        hint={t.fileHint(armsLimits)}
        accept="image/png,image/jpeg"
        beside="image-rights"
        required
      />
      <p id="image-rights">{t.rights}</p>
      <div className="actions">
        <Button>{t.save}</Button>
      </div>
    </form>
  )
}
