import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { ChainBars } from '#charts/chain-bars.tsx'
import { chainBarsTable } from '#charts/chain-bars-words.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Completion } from '#app/ui/cycles/completion.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Figure } from '#app/ui/figure.tsx'
import { ImprovementCard } from '#app/ui/improvements/improvement-card.tsx'
import { ImprovementFilter } from '#app/ui/improvements/improvement-filter.tsx'
import { useStepWords } from '#app/ui/improvements/step-words.ts'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { formatDate } from '#texts/formats.ts'
import type { loader } from './improvements.server.ts'
import { useCrumbs, useListAddresses } from './use-crumbs.ts'

export { loader } from './improvements.server.ts'

export default function Improvements() {
  const view = usePageData<typeof loader>()
  const { organisation, summary, shown, filter, chain, areas, mayEdit } = view
  const { board, followUp, improvements: t, cycles } = useTexts()
  const to = useAddress()
  const stepWords = useStepWords(chain)
  const { list, add: toNew } = useListAddresses(view)
  const add = mayEdit ? (
    <ButtonLink href={toNew}>{t.new}</ButtonLink>
  ) : (
    <p className="note">{t.onlyEditors}</p>
  )
  const lead =
    summary.improvements === 0
      ? t.leadEmpty
      : t.lead({
          improvements: summary.improvements,
          withResult: summary.improvements - summary.withoutResult,
          highest: summary.highest && stepWords(summary.highest),
        })
  return (
    <Page title={t.titleOf(organisation.name)} lead={lead} breadcrumbs={useCrumbs(view, false)}>
      {view.removed && <Alert kind="success">{t.removed}</Alert>}
      {summary.improvements === 0 ? (
        <Empty action={add}>{t.whatEmpty}</Empty>
      ) : (
        <>
          <div className="actions">
            {add}
            <ButtonLink look="secondary" href={to('board', { code: organisation.code })}>
              {board.link}
            </ButtonLink>
            <ButtonLink look="tertiary" href={to('staying', { code: organisation.code })}>
              {followUp.list.short}
            </ButtonLink>
          </div>
          {view.period && <Chain view={view} period={view.period} />}
          <Section id="cycles" title={cycles.completion.title} lead={cycles.completion.lead}>
            <Completion completion={view.completion} />
          </Section>
          <Section id="list" title={t.all}>
            <ImprovementFilter
              filter={filter}
              areas={areas}
              chain={chain}
              shown={shown.length}
              all={summary.improvements}
              clear={list}
            />
            <ul className="cards">
              {shown.map((improvement) => (
                <ImprovementCard
                  key={improvement.id}
                  {...{ improvement, areas, chain }}
                  cycles={view.cycles.filter(({ cycle }) => cycle.improvementId === improvement.id)}
                />
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  )
}

type View = PageOf<typeof loader>

/** How many results stand on each step, all improvements taken together. */
function Chain({ view, period }: { view: View; period: { first: string; last: string } }) {
  const { organisation, summary, chain } = view
  const t = useTexts().improvements
  const language = useLanguage()
  const stepWords = useStepWords(chain)
  const rows = summary.steps.map(({ step, results }) => ({
    step,
    label: stepWords(step).step,
    count: results,
  }))
  return (
    <Section title={t.chainTitle}>
      <div className="chain-figure">
        <Figure
          id="chain"
          title={t.chainFigure(organisation.name)}
          facts={{
            n: t.chainN(summary.results, summary.improvements),
            date: t.chainDates(formatDate(language, period.first), formatDate(language, period.last)),
            source: t.chainSource,
            note: t.chainNote,
          }}
          drawing={ChainBars}
          rows={{ rows }}
          table={chainBarsTable}
        />
      </div>
    </Section>
  )
}
