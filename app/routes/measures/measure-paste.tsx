import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { PasteForm } from '#app/ui/measures/paste-form.tsx'
import { PastePreview } from '#app/ui/measures/paste-preview.tsx'
import { PasteRefused } from '#app/ui/measures/paste-refused.tsx'
import { Page } from '#app/ui/page.tsx'
import type { PointsPreview } from '#domain/measures/points-preview.ts'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import type { loader } from './measure-paste.server.ts'

export { action, loader } from './measure-paste.server.ts'

type Answer = Readonly<{
  problem?: string
  typed?: Readonly<{ text: string; swap: boolean }>
  preview?: PointsPreview
  isOvertaken?: boolean
}>

export default function MeasurePaste() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().measures.paste
  const to = useAddress()
  const { measure, improvement } = view
  const preview = answer?.preview
  return (
    <Page
      title={t.title}
      lead={t.lead}
      breadcrumbs={[
        ...useCrumbs(view),
        { href: to('improvement', { improvement: improvement.id }), label: improvement.title },
        { href: to('measure', { measure: measure.id }), label: measure.name },
      ]}
    >
      <FormProblem problem={answer?.problem} />
      {answer?.isOvertaken && <Alert kind="warning">{t.overtaken}</Alert>}
      {preview?.read.kind === 'read' && <PastePreview measure={measure} {...preview} read={preview.read} />}
      {preview && preview.read.kind !== 'read' && <PasteRefused measure={measure} read={preview.read} />}
      <PasteForm measure={measure} typed={answer?.typed} preview={preview} />
    </Page>
  )
}
