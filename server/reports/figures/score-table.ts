import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../document/blocks.ts'
import type { Table } from '../document/document.ts'
import { nameLevel, nameScale } from './instrument-names.ts'
import type { LevelHistory, HistoryOccasion } from './level-history.ts'

const underTheLine = ['max', 'rated', 'raters'] as const

/** Every statement at every occasion, the shift, and under them sum, maximum and both kinds of n. */
export function scoreTable(history: LevelHistory, language: Language): Table {
  const t = textsIn(language).reports.assessment
  const { instrument, level, items, occasions } = history
  const shifts = [history.sinceLast, history.sinceFirst].filter((shift) => shift !== null)
  const name = nameLevel(language, instrument, level)
  const numeric = (header: string) => ({ header, numeric: true })
  const totals = shifts.map(({ total }) => total)
  const none = shifts.map(() => '')
  return table({
    id: `score-${instrument.id}-${level.id}`,
    caption: t.tableCaption(name),
    columns: [
      { header: t.statement },
      ...occasions.map((occasion) => numeric(headerOf(occasion, language))),
      ...shifts.map(({ from }) => numeric(t.sinceLast(from.name[language]))),
    ],
    rows: [
      ...items.map((item) => ({
        header: `${item.number}. ${item.title[language]}`,
        cells: [
          ...occasions.map(({ ratings }) => ratings.get(item.number)!),
          ...shifts.map((shift) => shift.items.get(item.number)!),
        ],
      })),
      { header: t.sum, cells: [...occasions.map(({ score }) => score.sum), ...totals], total: true },
      ...underTheLine.map((measure) => ({
        header: t[measure],
        cells: [...occasions.map(({ score }) => score[measure]), ...none],
      })),
    ],
    notes: [t.sumNote, t.instrumentNote(name, nameScale(language, instrument.scale))],
  })
}

function headerOf({ name, date }: HistoryOccasion, language: Language): string {
  return date === null ? name[language] : `${name[language]}\n${date}`
}

/** Why the group agreed as it did at the latest occasion, and what it rests on; null where nothing is written. */
export function reasonsTable(
  { instrument, level, items, occasions }: LevelHistory,
  language: Language,
): Table | null {
  const t = textsIn(language).reports.assessment
  const { name, record, ratings } = occasions.at(-1)!
  const said = record.consensus.filter(({ reason, evidence }) => reason !== '' || evidence !== '')
  return table({
    id: `reasons-${instrument.id}-${level.id}`,
    caption: t.reasonsCaption(name[language]),
    columns: [
      { header: t.statement },
      { header: t.rating, numeric: true },
      { header: t.reason },
      { header: t.evidence },
    ],
    rows: items.flatMap((item) => {
      const why = said.find((one) => one.item === item.number)
      if (!why) return []
      return [
        {
          header: `${item.number}. ${item.title[language]}`,
          cells: [ratings.get(item.number)!, why.reason, why.evidence],
        },
      ]
    }),
    notes: [],
  })
}
