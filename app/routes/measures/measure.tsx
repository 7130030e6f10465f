import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { MeasureFacts } from '#app/ui/measures/measure-facts.tsx'
import { MeasureBody } from '#app/ui/measures/measure-body.tsx'
import { RemoveMeasure } from '#app/ui/measures/removals.tsx'
import { useBriefJudgements } from '#app/ui/measures/judgements.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import { Entry, type MeasurePageAnswer, Said, Ways } from './measure-entry.tsx'
import type { loader } from './measure.server.ts'

export { action, loader } from './measure.server.ts'

export default function Measure() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<MeasurePageAnswer>()
  const { measure, points, analysis, improvement, mayEdit } = view
  const to = useAddress()
  const t = useTexts().measures
  const judgements = useBriefJudgements({ measure, analysis })
  const improvementPage = to('improvement', { improvement: improvement.id })
  return (
    <Page
      title={measure.name}
      lead={points.length === 0 ? t.empties.title : judgements.join(' ')}
      breadcrumbs={[...useCrumbs(view), { href: improvementPage, label: improvement.title }]}
    >
      <Said view={view} />
      <FormProblem problem={answer?.problem} />
      {mayEdit && <Entry view={view} answer={answer} />}
      {mayEdit && <Ways view={view} />}
      <MeasureBody {...view} />
      <Section title={t.aboutTitle}>
        <MeasureFacts measure={measure} />
      </Section>
      {mayEdit && <RemoveMeasure points={points.length} />}
    </Page>
  )
}
