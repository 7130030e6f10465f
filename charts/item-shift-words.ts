import type { Answer } from '#domain/assessments/assessment.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber, formatSigned, pointDecimals } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { answerText } from './answer-text.ts'
import type { FigureTable } from './figure-table.ts'

/** One statement at two occasions. Null: no assessment there. */
export type ItemShiftRow = Readonly<{
  item: number
  title: string
  before: Answer | null
  after: Answer | null
}>

/** What the figure is made of. `beforeLabel` and `afterLabel` name the occasions. */
export type ItemShiftRows = Readonly<{
  beforeLabel: string
  afterLabel: string
  scale: Scale
  /** Means are shown with as many decimals as this; without it a value is a rating, shown as it was given. */
  decimals?: number
  rows: readonly ItemShiftRow[]
}>

/** What stands for one side of a row: a mean with its decimals, a rating, or why there is none. */
export function sideText(language: Language, answer: Answer | null, decimals: number | undefined): string {
  if (decimals === undefined || answer?.kind !== 'rated') return answerText(language, answer)
  return formatNumber(language, answer.value, decimals)
}

/** How far the statement moved; null where a number is missing on either side. */
function changeOf({ before, after }: ItemShiftRow): number | null {
  return before?.kind === 'rated' && after?.kind === 'rated' ? after.value - before.value : null
}

/** Says the main message in words: how many statements went up, down, stayed, or lack a number. */
export function itemShiftDescription(language: Language, data: ItemShiftRows): string {
  const changes = data.rows.map(changeOf)
  return textsIn(language).charts.itemShift({
    before: data.beforeLabel,
    after: data.afterLabel,
    up: changes.filter((change) => change !== null && change > 0).length,
    down: changes.filter((change) => change !== null && change < 0).length,
    same: changes.filter((change) => change === 0).length,
    left: changes.filter((change) => change === null).length,
  })
}

/** The figure as a table: statement, before, after, change. */
export function itemShiftTable(language: Language, data: ItemShiftRows): FigureTable {
  const words = textsIn(language).charts
  return {
    columns: [
      { header: words.statement, numeric: false },
      { header: data.beforeLabel, numeric: true },
      { header: data.afterLabel, numeric: true },
      { header: words.change, numeric: true },
    ],
    rows: data.rows.map((row) => {
      const change = changeOf(row)
      return [
        `${row.item}. ${row.title}`,
        sideText(language, row.before, data.decimals),
        sideText(language, row.after, data.decimals),
        change === null ? '–' : formatSigned(language, change, data.decimals ?? pointDecimals(change)),
      ]
    }),
  }
}
