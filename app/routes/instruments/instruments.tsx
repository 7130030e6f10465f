import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import '#app/theme/instruments.css'
import { DataTable } from '#app/ui/data-table.tsx'
import { InstrumentTimeline, usePeriod } from '#app/ui/instruments/instrument-timeline.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { ModelRules } from '#app/ui/instruments/model-rules.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './instruments.server.ts'

export { loader } from './instruments.server.ts'

type Data = PageOf<typeof loader>

export default function Instruments() {
  const { instruments, crosswalks, rules, year } = usePageData<typeof loader>()
  const t = useTexts().instruments
  const titles = Object.fromEntries(instruments.map(({ id, title }) => [id, title]))
  return (
    <Page title={t.title} lead={t.lead(instruments.length)}>
      <Section title={t.timelineTitle}>
        <InstrumentTimeline versions={instruments} year={year} />
      </Section>
      <Section title={t.whichTitle}>
        <dl className="which">
          {t.which.map(({ when, advice }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{advice}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.differencesTitle}>
        <Differences instruments={instruments} />
      </Section>
      <Section title={t.crosswalksTitle} lead={t.crosswalksLead}>
        <Crosswalks crosswalks={crosswalks} titles={titles} />
      </Section>
      <Section title={t.rulesTitle} lead={t.rulesLead}>
        <ModelRules rules={rules} titles={titles} />
      </Section>
    </Page>
  )
}

function Differences({ instruments }: Pick<Data, 'instruments'>) {
  const t = useTexts().instruments
  const localized = useLocalized()
  const period = usePeriod()
  const to = useAddress()
  type Version = Data['instruments'][number]
  const columns = [
    {
      header: t.version,
      cell: ({ id, title }: Version) => (
        <a className="ds-link" href={to('instrument', { instrument: id })}>
          {localized(title)}
        </a>
      ),
    },
    { header: t.inUse, cell: period },
    { header: t.items, cell: ({ itemCount }: Version) => itemCount, numeric: true },
    {
      header: t.scale,
      cell: ({ scale }: Version) => t.range(scale.steps[0]!.value, scale.steps.at(-1)!.value),
      numeric: true,
    },
    {
      header: t.levels,
      cell: ({ levels }: Version) => levels.map(({ title }) => localized(title)).join(', '),
    },
    {
      header: t.sum,
      cell: ({ sum, levels }: Version) => (levels.length > 1 ? t.sumPerLevel : t.range)(sum.min, sum.max),
      numeric: true,
    },
    { header: t.workbook, cell: ({ workbook }: Version) => (workbook ? t.hasWorkbook : t.noWorkbook) },
  ]
  return (
    <>
      <DataTable
        caption={t.differencesCaption}
        columns={columns}
        rows={instruments}
        rowKey={({ id }) => id}
      />
      <p className="note">{t.neverAdd}</p>
    </>
  )
}

function Crosswalks({
  crosswalks,
  titles,
}: Pick<Data, 'crosswalks'> & { titles: Record<string, Data['instruments'][number]['title']> }) {
  const t = useTexts().instruments
  const localized = useLocalized()
  const to = useAddress()
  return (
    <ul>
      {crosswalks.map(({ fromInstrument, toInstrument, links }) => (
        <li key={`${fromInstrument}${toInstrument}`}>
          <a className="ds-link" href={to('crosswalk', { from: fromInstrument, to: toInstrument })}>
            {t.crosswalkTitle(localized(titles[fromInstrument]!), localized(titles[toInstrument]!))}
          </a>
          {`: ${Object.entries(t.kinds)
            .map(([kind, words]) => ({ words, n: links.filter((link) => link.kind === kind).length }))
            .filter(({ n }) => n > 0)
            .map(({ words, n }) => t.kindCount(n, words))
            .join(', ')}`}
        </li>
      ))}
    </ul>
  )
}
