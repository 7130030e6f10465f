import type { Source } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { nameScale } from '../../figures/instrument-names.ts'
import { uniqueSources } from '../../figures/unique-sources.ts'
import type { OrganisationReportData } from '../data.ts'

/** Where everything in the report comes from. `date` is when the figures were taken, as the reader sees it. */
export function sourcesSection(data: OrganisationReportData, language: Language, date: string): Draft {
  const t = textsIn(language).reports
  const { round, organisation, content } = data.rows
  const sources: readonly Source[] = [
    ...round.sources,
    ...data.histories.flatMap(({ instrument }) => instrument.sources),
    ...data.comparisons.flatMap(({ reference }) => reference?.table.sources ?? []),
    ...(data.indications?.rules.flatMap(({ rule }) => rule.sources) ?? []),
    ...(data.improvements.length > 0 ? content.chainSources : []),
  ]
  const instruments = [...new Set(data.histories.map(({ instrument }) => instrument))]
  return {
    id: 'sources',
    blocks: [
      list([
        t.sources.data(organisation.name, date),
        ...instruments.map(({ title, items, scale }) =>
          t.sources.instrument(title[language], items.length, nameScale(language, scale)),
        ),
        t.sources.calculation,
      ]),
      { kind: 'source-list', sources: uniqueSources(sources) },
    ],
  }
}
