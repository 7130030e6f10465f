import '#app/theme/workbooks.css'
import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { ChooseWorkbook } from '#app/ui/workbooks/choose-workbook.tsx'
import { ImportSaved } from '#app/ui/workbooks/import-saved.tsx'
import { WorkbookPreview } from '#app/ui/workbooks/workbook-preview.tsx'
import type { action, loader } from './import-workbook.server.ts'

export { action, loader } from './import-workbook.server.ts'

export default function ImportWorkbook() {
  const view = usePageData<typeof loader>()
  const answered = useActionData<typeof action>()
  const t = useTexts().workbooks
  const crumbs = useCrumbs(view)
  const place = { round: view.round.slug, code: view.organisation.code }
  const refused = answered && 'problem' in answered ? answered.problem : undefined
  const again = answered && 'staged' in answered ? answered : undefined
  const staged = again?.staged ?? view.staged
  if (view.saved) {
    return (
      <Page
        title={t.savedTitle}
        lead={t.savedLead(view.saved.fileName, view.organisation.name)}
        breadcrumbs={crumbs}
      >
        <ImportSaved {...view.saved} place={place} organisation={view.organisation.name} />
      </Page>
    )
  }
  if (staged) {
    const { fileName, occasions, unchanged } = staged.preview
    const lead = unchanged ? t.unchangedLead(fileName) : t.previewLead(fileName, occasions.length)
    return (
      <Page title={t.previewTitle} lead={lead} breadcrumbs={crumbs}>
        <FormProblem problem={refused ?? (again && t.refused)} />
        <WorkbookPreview
          {...staged}
          place={place}
          organisation={view.organisation.name}
          choices={(again ?? view).choices}
        />
      </Page>
    )
  }
  return (
    <Page title={t.importTitle} lead={t.importLead(view.organisation.name)} breadcrumbs={crumbs}>
      <FormProblem problem={refused} />
      <ChooseWorkbook {...view} place={place} />
    </Page>
  )
}

type View = PageOf<typeof loader>

function useCrumbs({ round, organisation, staged, saved }: View) {
  const { common, workbooks } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const place = { round: round.slug, code: organisation.code }
  return [
    { href: to('rounds'), label: common.nav.rounds },
    { href: to('round', { round: round.slug }), label: localized(round.name) },
    { href: to('participation', place), label: organisation.name },
    ...(staged || saved ? [{ href: to('importWorkbook', place), label: workbooks.importTitle }] : []),
  ]
}
