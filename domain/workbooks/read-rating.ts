import type { Answer } from '../assessments/assessment.ts'
import type { Scale } from '../instruments/instrument.ts'
import { foldText } from './fold-text.ts'
import { type CellValue, textOf } from './grid.ts'
import type { Understood } from './problem.ts'

/** How a score cell was understood. `blank`: nothing is said there, since the blank form holds 0. */
export type RatingReading =
  | Readonly<{ kind: 'blank' }>
  /** `plain`: written as the bare number or in the words that the form itself uses. */
  | Readonly<{ kind: 'understood'; answer: Answer; understood: Understood; written: string; plain: boolean }>
  | Readonly<{ kind: 'half-step' | 'out-of-scale' | 'unreadable'; answer: Answer; written: string }>

/** Labels of steps found in the workbook's own legend, by step. */
export type Legend = readonly Readonly<{ value: number; label: string }>[]

const unknownWords = [
  'vet inte',
  'vet ej',
  'vet icke',
  'osaker',
  'unknown',
  'dont know',
  'don t know',
  'do not know',
]
const notApplicableWords = [
  'ej tillampligt',
  'inte tillampligt',
  'ej tillamplig',
  'inte tillamplig',
  'ej aktuellt',
  'inte aktuellt',
  'e t',
  'et',
  'n a',
  'na',
  'not applicable',
]

/** The words that the form itself uses for the two answers that are no score. */
const ownWords = ['vet inte', 'ej tillampligt', 'don t know', 'not applicable']

/** What is written in a score cell is kept when it is no score; a whole essay is not. */
const longestKept = 200

/**
 * Reads one score cell. 0 and empty mean not yet rated. What is plainly one step of the scale is accepted however it
 * is written. A half point is kept as written and is unrated unless the version allows steps in between. All else is
 * unrated, with what was written.
 */
export function readRating(value: CellValue | undefined, scale: Scale, legend: Legend = []): RatingReading {
  if (value === undefined) return { kind: 'blank' }
  const written = textOf(value).trim().slice(0, longestKept)
  if (value.kind === 'number') return readNumber(value.number, written, true, scale)
  if (value.kind !== 'text') return { kind: 'unreadable', written, answer: unrated(written) }
  if (written === '') return { kind: 'blank' }
  const number = numberIn(written, scale, legend)
  if (number !== null) return readNumber(number, written, value.text === String(number), scale)
  const folded = foldText(written)
  const step = steps(scale, legend).find(({ names }) => names.includes(folded))
  if (step) return understood(step.value, written, false)
  const isOwn = ownWords.includes(folded)
  if (unknownWords.includes(folded)) return understood('unknown', written, isOwn)
  if (notApplicableWords.includes(folded)) return understood('not-applicable', written, isOwn)
  return { kind: 'unreadable', written, answer: unrated(written) }
}

function readNumber(number: number, written: string, plain: boolean, scale: Scale): RatingReading {
  if (number === 0) return { kind: 'blank' }
  const values = scale.steps.map(({ value }) => value)
  if (values.includes(number)) return understood(number, written, plain)
  const isBetween = number > Math.min(...values) && number < Math.max(...values)
  if (!isBetween) return { kind: 'out-of-scale', written, answer: unrated(written) }
  const isHalf = Number.isInteger(number * 2)
  if (isHalf && scale.allowsHalfSteps) return understood(number, written, plain)
  return { kind: isHalf ? 'half-step' : 'out-of-scale', written, answer: unrated(written) }
}

/** The number a text says: `3,0`, `2 poäng`, `2½`, or a number with the label of that very step after it. */
function numberIn(written: string, scale: Scale, legend: Legend): number | null {
  const match = /^([+−-]?\d{1,6}(?:[.,]\d{1,6})?)(½)?(.*)$/su.exec(written)
  if (!match) return null
  const number = Number(match[1]!.replace(',', '.').replace('−', '-')) + (match[2] ? 0.5 : 0)
  // A range such as 2-3 or 1/2 is not one step of the scale.
  if (/^\s*(?:[-–—/+?]|\.\d|,\d)/u.test(match[3]!) && !/^\s*[-–—]\s*\p{L}/u.test(match[3]!)) return null
  const rest = foldText(match[3]!)
  if (rest === '' || ['p', 'poang', 'point', 'points'].includes(rest)) return number
  const step = steps(scale, legend).find(({ value }) => value === number)
  return step?.names.includes(rest) ? number : null
}

/** Each step with the names it goes by: its label in both languages, and each part of a label such as a/b or a, b. */
function steps(scale: Scale, legend: Legend) {
  return scale.steps.map(({ value, label }) => {
    const labels = [
      label.sv,
      label.en,
      ...legend.filter((line) => line.value === value).map((line) => line.label),
    ]
    const names = labels.flatMap((text) => [text, ...text.split(/[/,;]/)]).map(foldText)
    return { value, names: names.filter((name) => name !== '') }
  })
}

function understood(meaning: Understood, written: string, plain: boolean): RatingReading {
  const answer: Answer = typeof meaning === 'number' ? { kind: 'rated', value: meaning } : { kind: meaning }
  return { kind: 'understood', answer, understood: meaning, written, plain }
}

function unrated(written: string): Answer {
  return { kind: 'unrated', written }
}
