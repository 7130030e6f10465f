import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { SourceNote } from '#app/ui/indicators/source-note.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { OwnSetForm, type SetFormState } from '#app/ui/sets/own-set-form.tsx'
import { RemoveSet } from '#app/ui/sets/remove-set.tsx'
import { SetGuidance } from '#app/ui/sets/set-guidance.tsx'
import { SetPart } from '#app/ui/sets/set-part.tsx'
import { useSetAnswer } from '#app/ui/sets/use-set-answer.ts'
import type { loader } from './set.server.ts'

export { action, loader } from './set.server.ts'

/** A refused removal has no draft; a refused change has. */
type Answer = Partial<SetFormState>

export default function SetPage() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const { editing, own } = view
  if (own !== null && (editing !== null || answer?.draft))
    return <Edit view={view} state={{ draft: editing!, version: own.version, ...answer }} />
  return <View view={view} problem={answer?.problem} />
}

function Edit({ view, state }: { view: PageOf<typeof loader>; state: SetFormState }) {
  const { sets: t, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const { organisation, set } = view
  const back = to('set', { code: organisation.code, set: set.id })
  return (
    <Page
      title={t.form.editTitle(localized(set.name))}
      breadcrumbs={useOrganisationCrumbs(view.organisation, 'sets')}
    >
      <OwnSetForm
        state={state}
        cancel={
          <ButtonLink look="tertiary" href={back}>
            {common.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}

function View({ view, problem }: { view: PageOf<typeof loader>; problem: string | undefined }) {
  const { organisation, set, own, mayEdit, figures, snapshot } = view
  const t = useTexts().sets
  const localized = useLocalized()
  const to = useAddress()
  const here = { code: organisation.code, set: set.id }
  const sources = [...new Set([...figures.values()].flatMap(({ keyFigure }) => keyFigure?.source ?? []))]
  return (
    <Page
      title={`${localized(set.name)}: ${organisation.name}`}
      lead={useSetAnswer(organisation.name, [...figures.values()])}
      breadcrumbs={useOrganisationCrumbs(view.organisation, 'sets')}
      sharing={view.sharing}
    >
      {view.saved && <DoneNotice>{t.saved}</DoneNotice>}
      <FormProblem problem={problem} />
      <BorrowedNotice {...view} />
      <div className="actions">
        <ButtonLink href={to('setReport', here)}>{t.report}</ButtonLink>
        {mayEdit && own && (
          <ButtonLink look="secondary" href={`${to('set', here)}?edit`}>
            {t.change}
          </ButtonLink>
        )}
        {mayEdit && (
          <ButtonLink
            look={own ? 'tertiary' : 'secondary'}
            href={`${to('newSet', { code: organisation.code })}?from=${set.id}`}
          >
            {t.copy}
          </ButtonLink>
        )}
      </div>
      <SetGuidance set={set} />
      {set.sections.map((section) => (
        <SetPart key={section.id} section={section} figures={figures} organisation={organisation} />
      ))}
      {sources.flatMap((source) => [
        <SourceNote key={`${source}-raw`} source={source} computed={false} snapshot={snapshot} />,
        <SourceNote key={`${source}-own`} source={source} computed snapshot={snapshot} />,
      ])}
      {mayEdit && own && <RemoveSet />}
    </Page>
  )
}
