import type { CoverageAt } from '#domain/coverage/measure-coverage.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate, formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** What the figure is made of: coverage at each day, in order. Days without anything to count are left out. */
export type CoverageLineRows = Readonly<{ points: readonly CoverageAt[] }>

/** Whole percent: with tens of items nothing finer means anything. */
export function percentOf(language: Language, share: number | null): string {
  return share === null ? textsIn(language).coverage.noShare : formatNumber(language, share * 100)
}

/** Says the first and the last point in words. */
export function coverageLineDescription(language: Language, { points }: CoverageLineRows): string {
  const t = textsIn(language).coverage
  const said = ({ day, all }: CoverageAt) =>
    t.point({
      day: formatDate(language, day),
      percent: percentOf(language, all.share),
      split: String(all.split),
      n: String(all.n),
    })
  return t.described({ first: said(points[0]!), last: said(points.at(-1)!) })
}

/** The figure as a table: a row for each day. */
export function coverageLineTable(language: Language, { points }: CoverageLineRows): FigureTable {
  const t = textsIn(language).coverage
  return {
    columns: [
      { header: t.day, numeric: false },
      { header: t.share, numeric: true },
      { header: t.split, numeric: true },
      { header: t.n, numeric: true },
    ],
    rows: points.map(({ day, all }) => [
      formatDate(language, day),
      all.share === null ? t.noShare : t.percent(percentOf(language, all.share)),
      String(all.split),
      String(all.n),
    ]),
  }
}
