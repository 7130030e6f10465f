import { measureName, measureText } from '#charts/figure-text.ts'
import { withDifferenceUnit, withUnit } from '#charts/unit-words.ts'
import { judgeDirection } from '#domain/gaps/judge-direction.ts'
import { type Cell, valueOf } from '#domain/indicators/cell.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { KeyFigureData } from './key-figure-data.ts'

/** The answer of the page in a few sentences: the figures of the latest year, the difference, and who is better off. */
export function leadOf(language: Language, data: KeyFigureData, decimals: number): string {
  const { keyFigure: t } = textsIn(language)
  const { known, latest, years, place } = data
  const { classification } = known
  const last = years.at(-1)
  if (last === undefined) return t.lead.none(place.area.name)
  if (classification.kind === null) {
    const value = withUnit(language, measureText(language, last, 'total', decimals), classification)
    return `${t.lead.total({ year: last.year, place: place.area.name, value })} ${t.lead.noSexes}`
  }
  if (latest === null) return t.lead.noYearWithBoth
  return [figuresOf(language, data, decimals), directionOf(language, data)].filter(Boolean).join(' ')
}

function figuresOf(language: Language, { known, latest, place }: KeyFigureData, decimals: number): string {
  const { lead } = textsIn(language).keyFigure
  const { classification } = known
  const { year, women, men } = latest!
  const difference = valueOf(latest!.difference)!
  const size = formatNumber(language, Math.abs(difference), decimals)
  const by = withDifferenceUnit(language, size, classification)
  const name = (measure: 'women' | 'men') => measureName(language, measure, classification.of).toLowerCase()
  const who = name(difference > 0 ? 'women' : 'men')
  const at = { year, place: place.area.name }
  if (classification.kind === 'gap') return difference === 0 ? lead.gapNone(at) : lead.gap({ ...at, who, by })
  // In a sentence zero is a number and not a sign.
  const said = (cell: Cell) =>
    withUnit(language, formatNumber(language, valueOf(cell) ?? 0, decimals), classification)
  const both = lead.both({
    ...at,
    women: name('women'),
    men: name('men'),
    womenValue: said(women),
    menValue: said(men),
  })
  return `${both} ${difference === 0 ? lead.same : lead.higher({ who, by })}`
}

function directionOf(language: Language, { known, latest }: KeyFigureData): string {
  const { figures } = textsIn(language)
  const { better, of } = known.classification
  const words = of === 'women-men' ? figures.directions : figures.directionsOfChildren
  if (better === 'neither') return figures.better.neither
  const [women, men, total] = [latest!.women, latest!.men, latest!.total].map(valueOf)
  const row = { difference: valueOf(latest!.difference)!, women: women!, men: men!, total: total! }
  const direction = judgeDirection(row, known.classification)
  if (direction === 'unknown') return `${words.unknown}.`
  return direction === 'equal' || better === 'unknown'
    ? ''
    : `${words[direction]}: ${figures.better[better].toLowerCase()}`
}
