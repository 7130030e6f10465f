import '#app/theme/cycles.css'
import '#app/theme/worksheets.css'
import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { AboutMethod } from '#app/ui/worksheets/about-method.tsx'
import { WorksheetForm } from '#app/ui/worksheets/worksheet-form.tsx'
import type { WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'
import type { FormAnswer } from '../improvements/form-answer.ts'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import type { loader } from './new-worksheet.server.ts'

export { action, loader } from './new-worksheet.server.ts'

export default function NewWorksheet() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<FormAnswer<WorksheetDraft, string>>()
  const t = useTexts().worksheets
  const localized = useLocalized()
  const { improvement, method } = view
  const here = useAddress()('improvement', { improvement: improvement.id })
  const crumbs = [...useCrumbs(view), { href: here, label: improvement.title }]
  if (method === null)
    return (
      <Page title={t.chooseTitle} lead={t.chooseLead} breadcrumbs={crumbs}>
        <FormProblem problem={answer?.problem} />
        <MethodChoice {...view} />
      </Page>
    )
  return (
    <Page title={t.newTitle(localized(method.name))} lead={localized(method.purpose)} breadcrumbs={crumbs}>
      <FormProblem problem={answer?.problem} />
      <AboutMethod method={method} />
      <WorksheetForm
        method={method}
        draft={answer?.draft ?? view.draft}
        problems={answer?.problems}
        hidden={{ method: method.id }}
        cancel={
          <ButtonLink look="tertiary" href={`${here}#worksheets`}>
            {t.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}

function MethodChoice({ improvement, methods }: Pick<PageOf<typeof loader>, 'improvement' | 'methods'>) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const to = useAddress()
  return (
    <ul className="cards">
      {methods.map(({ id, name, purpose }) => (
        <li key={id} className="ds-card">
          <h2 className="ds-heading" data-size="2xs">
            <a
              className="ds-link"
              href={`${to('newWorksheet', { improvement: improvement.id })}?method=${id}#content`}
            >
              {t.choose(localized(name))}
            </a>
          </h2>
          <p>{localized(purpose)}</p>
        </li>
      ))}
    </ul>
  )
}
