import type { Source } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { nameScale } from '../../figures/instrument-names.ts'
import { uniqueSources } from '../../figures/unique-sources.ts'
import type { YearReportData } from '../data.ts'

/** Where everything in the report comes from. `date` is when the figures were taken, as the reader sees it. */
export function sourcesSection(
  { rows, lines, meetings, improvements }: YearReportData,
  language: Language,
  date: string,
): Draft {
  const { yearReport: t, reports } = textsIn(language)
  const instruments = [...new Set(lines.ofYear.map(({ instrument }) => instrument))]
  const sources: readonly Source[] = [
    ...meetings.rounds.flatMap(({ round }) => round.sources),
    ...instruments.flatMap((instrument) => instrument.sources),
    ...(improvements.active.length + improvements.earlier.length > 0 ? rows.content.chainSources : []),
  ]
  return {
    id: 'sources',
    blocks: [
      list([
        t.sources.data(rows.organisation.name, date),
        t.sources.year,
        ...instruments.map(({ title, items, scale }) =>
          reports.sources.instrument(title[language], items.length, nameScale(language, scale)),
        ),
        ...(instruments.length > 0 ? [reports.sources.calculation] : []),
      ]),
      { kind: 'source-list', sources: uniqueSources(sources) },
    ],
  }
}
