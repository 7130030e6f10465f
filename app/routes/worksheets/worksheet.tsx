import '#app/theme/cycles.css'
import '#app/theme/worksheets.css'
import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { Ask } from '#app/ui/ask.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { AboutMethod } from '#app/ui/worksheets/about-method.tsx'
import { EditWorksheet } from '#app/ui/worksheets/edit-worksheet.tsx'
import { WorksheetTold } from '#app/ui/worksheets/worksheet-told.tsx'
import type { WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'
import type { Worksheet as Stored } from '#domain/worksheets/worksheet.ts'
import type { FormAnswer } from '../improvements/form-answer.ts'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import type { loader } from './worksheet.server.ts'

export { action, loader } from './worksheet.server.ts'

/** A refused removal has no draft; a refused change has. */
type Answer = Partial<FormAnswer<WorksheetDraft, string, Stored>>

export default function Worksheet() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().worksheets
  const { improvement, worksheet } = view
  const here = useAddress()('improvement', { improvement: improvement.id })
  const crumbs = [...useCrumbs(view), { href: here, label: improvement.title }]
  if (!view.editing && !answer?.draft) return <View view={view} problem={answer?.problem} crumbs={crumbs} />
  return (
    <Page title={t.editTitle(worksheet.title)} breadcrumbs={crumbs}>
      <FormProblem problem={answer?.problem} />
      <AboutMethod method={view.method} />
      <EditWorksheet {...view} answer={answer} />
    </Page>
  )
}

type ViewProps = {
  view: PageOf<typeof loader>
  problem: string | undefined
  crumbs: readonly { href: string; label: string }[]
}

function View({ view, problem, crumbs }: ViewProps) {
  const { improvement, worksheet, method, progress, mayEdit } = view
  const t = useTexts().worksheets
  const localized = useLocalized()
  const here = useAddress()('worksheet', { improvement: improvement.id, worksheet: worksheet.id })
  return (
    <Page
      title={worksheet.title}
      lead={`${localized(method.name)}. ${t.filled(progress.filled, progress.boxes)}.`}
      breadcrumbs={crumbs}
    >
      {view.saved && <DoneNotice>{t.saved}</DoneNotice>}
      <FormProblem problem={problem} />
      {mayEdit && (
        <div className="actions">
          <ButtonLink href={`${here}?edit#content`}>{t.edit}</ButtonLink>
        </div>
      )}
      <WorksheetTold method={method} worksheet={worksheet} />
      <AboutMethod method={method} />
      {mayEdit && (
        <Ask
          label={t.remove}
          why={t.removeWhy}
          confirm={t.removeConfirm}
          fields={{ intent: 'remove-worksheet' }}
        />
      )}
    </Page>
  )
}
