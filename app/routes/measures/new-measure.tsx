import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { OvertakenNotice } from '#app/ui/overtaken-notice.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { MeasureForm } from '#app/ui/measures/measure-form.tsx'
import { useMeasureDifferences } from '#app/ui/measures/use-measure-differences.ts'
import { Page } from '#app/ui/page.tsx'
import type { MeasureDraft, MeasureProblem } from '#domain/measures/check-measure.ts'
import type { Measure } from '#domain/measures/measure.ts'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import type { loader } from './new-measure.server.ts'

export { action, loader } from './new-measure.server.ts'

type Answer = Readonly<{
  typed: Readonly<{ draft: MeasureDraft; version: number }>
  outcome?:
    | Readonly<{ kind: 'refused'; problems: readonly MeasureProblem[] }>
    | Readonly<{ kind: 'overtaken'; stored: Measure; version: number }>
  problem?: string
}>

export default function NewMeasure() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().measures.form
  const to = useAddress()
  const { improvement, measure } = view
  const outcome = answer?.outcome
  const overtaken = outcome?.kind === 'overtaken' ? outcome : null
  const draft = answer?.typed.draft ?? view.draft
  const differences = useMeasureDifferences(draft, overtaken?.stored)
  const version = overtaken?.version ?? answer?.typed.version ?? measure?.version
  const improvementPage = to('improvement', { improvement: improvement.id })
  return (
    <Page
      title={measure === null ? t.newTitle : t.editTitle(measure.name)}
      lead={t.lead}
      breadcrumbs={[...useCrumbs(view), { href: improvementPage, label: improvement.title }]}
    >
      <FormProblem problem={answer?.problem} />
      {differences && <OvertakenNotice differences={differences} />}
      <MeasureForm
        draft={draft}
        problems={outcome?.kind === 'refused' ? outcome.problems : undefined}
        hasPoints={view.hasPoints}
        hidden={measure === null ? {} : { measure: measure.id, version: String(version) }}
        back={measure === null ? `${improvementPage}#measures` : to('measure', { measure: measure.id })}
      />
    </Page>
  )
}
