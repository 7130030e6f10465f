import type { Answer } from '#domain/assessments/assessment.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList, formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { answerText } from './answer-text.ts'
import type { FigureTable } from './figure-table.ts'

/** One organisation of the group, in the order of the group. `assessed` is false where there is nothing to show. */
export type GroupMember = Readonly<{ code: string; name: string; own: boolean; assessed: boolean }>

/** One statement: the answers of the members in their order, and the published mean where there is one. */
export type GroupItemsRow = Readonly<{
  item: number
  title: string
  answers: readonly (Answer | null)[]
  reference: number | null
}>

/** What the figure is made of. `reference` names the published means, with their n; null where there are none. */
export type GroupItemsRows = Readonly<{
  members: readonly GroupMember[]
  scale: Scale
  rows: readonly GroupItemsRow[]
  reference: Readonly<{ label: string; decimals: number }> | null
}>

/** Says what is compared and that the order is no ranking. */
export function groupItemsDescription(language: Language, data: GroupItemsRows): string {
  return textsIn(language).charts.groupItems({
    organisations: formatList(
      language,
      data.members.map(({ name }) => name),
    ),
    items: data.rows.length,
    reference: data.reference?.label ?? null,
  })
}

/** The figure as a table: one column per organisation, in the order of the group, then the published mean. */
export function groupItemsTable(language: Language, data: GroupItemsRows): FigureTable {
  const words = textsIn(language).charts
  const { reference } = data
  return {
    columns: [
      { header: words.statement, numeric: false },
      ...data.members.map(({ name }) => ({ header: name, numeric: true })),
      ...(reference ? [{ header: words.publishedMean, numeric: true }] : []),
    ],
    rows: data.rows.map((row) => [
      `${row.item}. ${row.title}`,
      ...row.answers.map((answer) => answerText(language, answer)),
      ...(reference ? [referenceText(language, row.reference, reference.decimals)] : []),
    ]),
  }
}

/** A published mean with as many decimals as it was published with. */
export function referenceText(language: Language, mean: number | null, decimals: number): string {
  return mean === null ? '–' : formatNumber(language, mean, decimals)
}
