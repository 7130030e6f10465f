import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { OvertakenNotice } from '#app/ui/overtaken-notice.tsx'
import { ResultForm } from '#app/ui/improvements/result-form.tsx'
import { useResultDifferences } from '#app/ui/improvements/use-result-differences.ts'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { ResultDraft, ResultField } from '#domain/improvements/check-result.ts'
import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import type { FormAnswer } from './form-answer.ts'
import type { loader } from './new-result.server.ts'
import { useCrumbs } from './use-crumbs.ts'

export { action, loader } from './new-result.server.ts'

export default function NewResult() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<FormAnswer<ResultDraft, ResultField, ImprovementResult>>()
  const { improvements: t, challenges, common, errors, measures } = useTexts()
  const here = useAddress()('improvement', { improvement: view.improvement.id })
  const { resultId, chain } = view
  const { draft, version } = answer ?? view
  const differences = useResultDifferences(draft, answer?.stored, chain)
  return (
    <Page
      title={resultId === null ? t.result.newTitle : t.result.editTitle}
      lead={t.result.of(view.improvement.title)}
      breadcrumbs={[...useCrumbs(view), { href: here, label: view.improvement.title }]}
    >
      <FormProblem problem={answer?.problem ?? (view.gone ? errors['no-such-result']() : undefined)} />
      {view.offered && !answer && (
        <Alert kind="info">
          <p>{view.offered === 'measure' ? measures.filled : challenges.offer.filled}</p>
          <p>{challenges.offer.caution}</p>
        </Alert>
      )}
      {differences && <OvertakenNotice differences={differences} />}
      <ResultForm
        draft={draft}
        problems={answer?.problems}
        chain={chain}
        hidden={resultId === null ? {} : { result: resultId, version: String(version) }}
        cancel={
          <ButtonLink look="tertiary" href={here}>
            {common.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}
