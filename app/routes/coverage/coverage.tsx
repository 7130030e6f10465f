import { usePageData } from '#app/entry/page-data.ts'
import { CoverageLine } from '#charts/coverage-line.tsx'
import { coverageLineTable, percentOf } from '#charts/coverage-line-words.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { CoverageGuidance } from '#app/ui/coverage/coverage-guidance.tsx'
import { CoverageList } from '#app/ui/coverage/coverage-list.tsx'
import { CoverageNow } from '#app/ui/coverage/coverage-now.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Figure } from '#app/ui/figure.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Coverage as Measured } from '#domain/coverage/measure-coverage.ts'
import { formatDate } from '#texts/formats.ts'
import type { loader } from './coverage.server.ts'

export { loader } from './coverage.server.ts'

export default function Coverage() {
  const view = usePageData<typeof loader>()
  const { organisation, items, now, yearAgo, points, mayEdit } = view
  const language = useLanguage()
  const t = useTexts().coverage
  const isEmpty = items.length === 0 && now.all.n === 0
  return (
    <Page
      title={t.titleOf(organisation.name)}
      lead={useLead()}
      breadcrumbs={useOrganisationCrumbs(organisation)}
      sharing={view.sharing}
    >
      {view.saved && <Alert kind="success">{t.saved}</Alert>}
      {view.imported && <Alert kind="success">{t.imported(view.imported)}</Alert>}
      {isEmpty ? <Empty action={<Actions />}>{t.empty}</Empty> : <Actions />}
      {!isEmpty && (
        <Section title={t.nowTitle}>
          <CoverageNow now={now} yearAgo={yearAgo} items={items} goalsCounted={view.goalsCounted} />
        </Section>
      )}
      {points.length > 0 && (
        <Section title={t.lineTitle}>
          <Figure
            id="coverage"
            title={t.figureTitle(organisation.name)}
            facts={{
              n: t.figureN(now.all.n),
              date: `${formatDate(language, points[0]!.day)} – ${formatDate(language, now.day)}`,
              source: t.figureSource,
              note: t.figureNote,
            }}
            drawing={CoverageLine}
            rows={{ points }}
            table={coverageLineTable}
          />
        </Section>
      )}
      {items.length > 0 && (
        <Section title={t.listTitle}>
          <CoverageList code={organisation.code} items={items} mayEdit={mayEdit} />
        </Section>
      )}
      <CoverageGuidance />
    </Page>
  )
}

/** How many are split by sex now and a year ago, with n. */
function useLead(): string {
  const { items, now, yearAgo } = usePageData<typeof loader>()
  const language = useLanguage()
  const t = useTexts().coverage
  if (now.all.share === null) return items.length === 0 ? t.leadEmpty : t.leadNone
  const said = ({ split, n, share }: Measured) => ({
    split: String(split),
    n: String(n),
    percent: percentOf(language, share),
  })
  return t.lead({ now: said(now.all), before: yearAgo.all.share === null ? null : said(yearAgo.all) })
}

function Actions() {
  const { organisation, mayEdit } = usePageData<typeof loader>()
  const t = useTexts().coverage
  const to = useAddress()
  const { code } = organisation
  if (!mayEdit) return <p className="note">{t.onlyEditors}</p>
  return (
    <div className="actions">
      <ButtonLink href={to('coverageItem', { code, item: 'new' })}>{t.add}</ButtonLink>
      <ButtonLink look="secondary" href={to('coverageImport', { code })}>
        {t.addMany}
      </ButtonLink>
    </div>
  )
}
