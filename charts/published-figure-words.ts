import type { PublishedFigure } from '#domain/library/published-case.ts'
import {
  type FigureGroup,
  type FigureTime,
  type FigureValue,
  readFigure,
} from '#domain/library/read-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { capitalise, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { measuredText } from './before-after-words.ts'
import type { FigureTable } from './figure-table.ts'

/** What the figure is made of: one figure as a report gives it. */
export type PublishedFigureRows = Readonly<{ figure: PublishedFigure }>

/** Women and men or girls and boys; a total has no group to name. */
export function groupName(language: Language, { of }: PublishedFigure, group: FigureGroup): string {
  const words = textsIn(language).charts
  if (group === 'total') return textsIn(language).libraryFigures.all
  if (of === 'girls-boys') return group === 'women' ? words.girls : words.boys
  return group === 'women' ? words.women : words.men
}

/** When a value stood: before or after, in the words of the report where it has any; a target is no time. */
export function timeName(language: Language, figure: PublishedFigure, time: FigureTime): string {
  const { libraryFigures: t, charts } = textsIn(language)
  if (figure.kind === 'target') return t.target
  const when = figure.when[time]?.[language]
  return when === undefined ? charts[time] : t.time(charts[time], when)
}

/** A value with its unit, out of what it is out of; "not given" where the report does not say. */
export function valueText(language: Language, { unit, whole }: PublishedFigure, value: FigureValue): string {
  const { libraryFigures: t, library } = textsIn(language)
  if (value.status === 'not-given') return library.notPublished
  const number = measuredText(language, value.value)
  const outOf = whole === null ? number : library.outOf(number, measuredText(language, whole))
  const text = t.units[unit](outOf, value.value === 1 && whole === null)
  return value.status === 'computed' ? t.computed(text) : text
}

/** How the figure reads: what a share is a share of, and that a target is a target. Empty where it needs no word. */
export function readingOf(
  language: Language,
  { share, of, kind, lowest, whole }: PublishedFigure,
): readonly string[] {
  const { library, libraryFigures: t } = textsIn(language)
  return [
    ...(share === null || of === 'total' ? [] : [`${capitalise(library.share[share][of])}.`]),
    ...(lowest === null || whole === null
      ? []
      : [t.scale(measuredText(language, lowest), measuredText(language, whole))]),
    ...(kind === 'target' ? [library.target] : []),
  ]
}

/** Says the figure in words: what it is, how it reads, and every value by sex and time. */
export function publishedFigureDescription(language: Language, { figure }: PublishedFigureRows): string {
  const { times, rows } = readFigure(figure)
  const said = times.map((time, i) => {
    const values = rows.map(({ group, values }) => {
      const text = valueText(language, figure, values[i]!)
      return group === 'total' ? text : `${groupName(language, figure, group).toLowerCase()} ${text}`
    })
    return `${timeName(language, figure, time)}: ${formatList(language, values)}.`
  })
  return [`${figure.what[language]}.`, ...readingOf(language, figure), ...said].join(' ')
}

/** The figure as a table: women and men, or all, at each time that the report speaks of. */
export function publishedFigureTable(language: Language, { figure }: PublishedFigureRows): FigureTable {
  const { times, rows } = readFigure(figure)
  const { charts } = textsIn(language)
  return {
    columns: [
      { header: figure.of === 'total' ? figure.what[language] : charts.sex, numeric: false },
      ...times.map((time) => ({ header: timeName(language, figure, time), numeric: true })),
    ],
    rows: rows.map(({ group, values }) => [
      groupName(language, figure, group),
      ...values.map((value) => valueText(language, figure, value)),
    ]),
  }
}
