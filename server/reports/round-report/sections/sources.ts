import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { nameScale } from '../../figures/instrument-names.ts'
import { uniqueSources } from '../../figures/unique-sources.ts'
import type { RoundReportData } from '../data.ts'
import { publishedFor } from './published.tsx'

/** Where everything in the report comes from. `date` is when the figures were taken, as the reader sees it. */
export function sourcesSection(data: RoundReportData, language: Language, date: string): Draft {
  const t = textsIn(language).reports
  const { round, content, occasions, improvements } = data.rows
  const used = content.instruments.filter(({ id }) => round.instruments.includes(id))
  return {
    id: 'sources',
    blocks: [
      list(
        [
          occasions.length + improvements.length > 0 ? t.sources.roundData(date) : '',
          ...used.map(({ title, items, scale }) =>
            t.sources.instrument(title[language], items.length, nameScale(language, scale)),
          ),
          t.sources.calculation,
        ].filter((line) => line !== ''),
      ),
      {
        kind: 'source-list',
        sources: uniqueSources([
          ...round.sources,
          ...used.flatMap(({ sources }) => sources),
          ...publishedFor(data).flatMap(({ sources }) => sources),
          ...(data.outcomes?.sources ?? []),
          ...(improvements.length > 0 || data.outcomes ? content.chainSources : []),
        ]),
      },
    ],
  }
}
