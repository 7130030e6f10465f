import type { KeyFigureUnit } from '../key-figure.ts'

type Unit = Readonly<{ unit: KeyFigureUnit; unitText: string }>

/** The marks of a series that has been closed or begun late, such as "(-2021)", "(- 2024)", "(2010-2019)", "(2005-)". */
const span = /\s*\((?:\d{4})?\s*[-–]\s*(\d{4})?\)\.?/g

/** The last year of a series that its title says is closed, such as 2021 for "… andel (%) (-2021)"; null for all others. */
export function closedYearOf(title: string): number | null {
  const last = [...title.matchAll(span)].at(-1)?.[1]
  return last === undefined ? null : Number(last)
}

/** Patterns of a part of a title in small letters, the first that fits; those that take more in come first. */
const patterns: readonly (readonly [RegExp, KeyFigureUnit])[] = [
  [/%|\bandel\b|\bprocent(enheter)?\b/, 'percent'],
  [/balanstal|kvot\b/, 'ratio'],
  [/^(tkr|mkr|mnkr|mdkr|miljoner kronor|tusental kronor)$/, 'kronor-in-all'],
  [/\bt?kr\b|\bkronor\b|\bkr\//, 'kronor'],
  [/^(genomsnittligt )?(antal )?(netto)?dagar\b/, 'days'],
  [
    /\/ ?([\d ]+|[\d ]*(vuxna |försäkrade )?(inv|invånare|kvinnor|män|barn 0)\b.*)|\/ ?1000 |\bper [\d ]+/,
    'per-inhabitants',
  ],
  [/\bindex\b|kommunindex|regionindex|[a-zåäö]index\b/, 'index'],
  [/^år$/, 'years'],
  [/^antal\b.*(\/|\bper\b)/, 'ratio'],
  [/^antal\b/, 'number'],
]

/** Amounts that are told per inhabitant, day and the like are neither counts nor ratios of counts. */
const measured =
  /^(1000 )?(kg|ton|gram|g|liter|mwh|kwh|gwh|mw|kvm|kbm|m2|m3|hektar|ha|meter|km|timmar|minuter|mbit)\b/

/** An average of counts or sums, and so many of one per another, does not add up over the sexes. */
const averaged = /\b(median|medelvärde|medelvårdtid|genomsnitt\w*)\b/i
const perSomething = /\sper\s/
const ofAverages: Partial<Record<KeyFigureUnit, KeyFigureUnit>> = {
  number: 'other',
  'kronor-in-all': 'kronor',
}

/** Words of a title that give the unit where no part of it does. */
const wordings: readonly (readonly [RegExp, KeyFigureUnit])[] = [
  [/medelålder|medellivslängd|medianålder/, 'years'],
  [/balanstal|kvot\b/, 'ratio'],
  [/andel|\(%\)/, 'percent'],
  [/index/, 'index'],
  [/^antal .* per /, 'ratio'],
  [/\bantal dagar\b/, 'days'],
  [/^antal |\bantal (invånare|svar)\b/, 'number'],
]

/** What is counted in points has its unit in the middle of its title. */
const points = /betygspoäng|meritvärde/

/**
 * Reads what a key figure is counted in from its title, whose last parts tell: "…, andel (%)", "…, antal/1000 inv",
 * "…, kr". The unit in the words of the source is empty where no part of the title is one. What cannot be told is
 * `other`: only a bare "antal" is taken for a count, since counts of women and men can be subtracted from a total.
 */
export function unitOfTitle(title: string): Unit {
  const parts = title
    .replace(span, '')
    .split(/,\s+/)
    .map((part) => part.trim().replace(/\.$/, ''))
  for (const part of parts.slice(1).toReversed()) {
    const text = part.toLowerCase()
    // Such as "(Ja=1, Nej=0)".
    if (text.includes('=') && !text.startsWith('index')) continue
    if (measured.test(text)) return { unit: 'other', unitText: part }
    const unit = firstOf(patterns, text)
    if (unit !== null) return { unit: whole(unit, title), unitText: part }
  }
  const unitText = points.exec(title)?.[0] ?? ''
  const unit = unitText === '' ? firstOf(wordings, title.toLowerCase()) : null
  return { unit: unit === null ? 'other' : whole(unit, title), unitText }
}

function whole(unit: KeyFigureUnit, title: string): KeyFigureUnit {
  if (unit === 'number' && perSomething.test(title)) return 'ratio'
  return averaged.test(title) ? (ofAverages[unit] ?? unit) : unit
}

function firstOf(list: readonly (readonly [RegExp, KeyFigureUnit])[], text: string): KeyFigureUnit | null {
  return list.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
