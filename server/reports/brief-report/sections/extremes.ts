import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph } from '../../document/blocks.ts'
import type { Paragraph } from '../../document/document.ts'
import { type Figure, formatFigure } from '../../document/figure.ts'
import type { BriefStanding } from '../data.ts'

/** So many statements are named; the rest are counted. */
const mostNamed = 3

/** The statements on the highest and on the lowest step that any stands on, in words. */
export function extremes({ history, latest }: BriefStanding, language: Language): readonly Paragraph[] {
  const t = textsIn(language).brief.standing
  const rated = history.items.flatMap(({ number, title }) => {
    const cell = latest.ratings.get(number)!
    return cell.value === null ? [] : [{ cell, value: cell.value, name: `${number}. ${title[language]}` }]
  })
  if (rated.length === 0) return []
  const values = rated.map(({ value }) => value)
  const at = (value: number) => rated.filter((one) => one.value === value)
  const [top, bottom] = [at(Math.max(...values)), at(Math.min(...values))]
  const shown = (cell: Figure) => formatFigure(language, cell)
  const cells = (of: typeof rated) => of.map(({ cell }) => cell)
  if (top[0]!.value === bottom[0]!.value)
    return [paragraph(t.level(shown(top[0]!.cell), String(rated.length)), cells(top))]
  return [
    paragraph(t.strongest(shown(top[0]!.cell), named(top, language)), cells(top)),
    paragraph(t.weakest(shown(bottom[0]!.cell), named(bottom, language)), cells(bottom)),
  ]
}

function named(statements: readonly Readonly<{ name: string }>[], language: Language): string {
  const rest = statements.length - mostNamed
  const names = statements.slice(0, mostNamed).map(({ name }) => name)
  return formatList(language, rest > 0 ? [...names, textsIn(language).brief.standing.andMore(rest)] : names)
}
