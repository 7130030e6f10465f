import { UserError } from '#server/errors.ts'
import type { FigureFileTexts, FigureProblem, FilePlace } from '#texts/sv/figure-files.ts'

type Details<Kind extends FigureProblem> = FigureFileTexts['problems'][Kind] extends (
  details: infer D,
) => string
  ? D
  : undefined

/** Something in a file that cannot be used, and where it stands. */
export type Doubt = Readonly<{ problem: FigureProblem; details: unknown; place: FilePlace }>

/** Makes a doubt with the details that its wording needs. */
export function doubt<Kind extends FigureProblem>(
  problem: Kind,
  details: Details<Kind>,
  place: FilePlace = {},
): Doubt {
  return { problem, details, place }
}

/** The refusal of a file for its first doubt; `more` says how many others it has. */
export function refuse(file: string, { problem, details, place }: Doubt, more = 0): UserError {
  return UserError.of('figures-refused', { file, place, problem, details, more })
}

/** The most of a text that is repeated to whoever sent it. */
const mostShown = 60

/** A text or value out of a file, short enough to stand in a sentence and without signs that would disturb a terminal. */
export function shorten(written: unknown): string {
  const text = typeof written === 'object' && written !== null ? outline(written) : String(written)
  const shown = text.replace(/\p{C}+/gu, ' ').trim()
  return shown.length > mostShown ? `${shown.slice(0, mostShown)}…` : shown
}

/** What is nested may be so without end, so no more than its kind is told. */
function outline(value: object): string {
  return Array.isArray(value) ? '[…]' : '{…}'
}
