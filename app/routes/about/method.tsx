import { usePageData } from '#app/entry/page-data.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { SourceList } from '#app/ui/source-list.tsx'
import { leastWeight, reasonWeights } from '#domain/library/suggest-examples.ts'
import type { loader } from './method.server.ts'

export { loader } from './method.server.ts'

export default function Method() {
  const { chainSteps, chainNote, chainSources } = usePageData<typeof loader>()
  const { about, common, gaps, suggestions } = useTexts()
  const t = about.method
  const localized = useLocalized()
  const to = useAddress()
  return (
    <Page title={t.title} lead={t.lead} breadcrumbs={[{ href: to('about'), label: common.nav.about }]}>
      {(['score', 'means', 'shift', 'comparison'] as const).map((part) => (
        <Section key={part} id={part} title={t[part].title}>
          <Paragraphs of={t[part].text} />
        </Section>
      ))}
      <Section id="gaps" title={gaps.method.title}>
        <Paragraphs of={gaps.method.text} />
        <p className="note">{gaps.method.more}</p>
      </Section>
      <Section id="chain" title={t.chain.title}>
        <Paragraphs of={t.chain.text} />
        <DataTable
          caption={t.chain.table}
          columns={[
            { header: t.chain.step, cell: ({ name, number }) => `${number}. ${localized(name)}` },
            { header: t.chain.counts, cell: ({ counts }) => localized(counts) },
            { header: t.chain.countsNot, cell: ({ countsNot }) => localized(countsNot) },
          ]}
          rows={chainSteps.map((guide, i) => ({ ...guide, number: i + 1 }))}
          rowKey={({ step }) => step}
        />
        <p className="note">{localized(chainNote)}</p>
        <h3 className="ds-heading" data-size="2xs">
          {t.sources}
        </h3>
        <SourceList sources={chainSources} />
      </Section>
      <Section id="suggestions" title={suggestions.method.title}>
        <Paragraphs of={suggestions.method.text(suggestionWeights)} />
        <p className="note">{suggestions.method.more}</p>
      </Section>
      <Section id="indication" title={t.indication.title}>
        <Paragraphs of={t.indication.text} />
        <p>
          <a className="ds-link" href={to('instruments')}>
            {t.indication.more}
          </a>
        </p>
      </Section>
    </Page>
  )
}

const suggestionWeights = {
  strong: reasonWeights.item,
  word: reasonWeights.words,
  weak: reasonWeights.county,
  changed: reasonWeights.changed,
  least: leastWeight,
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>)
}
