import type { OwnSet } from './own-set.ts'
import { readKeyFigureIds } from './read-key-figure-ids.ts'

/** What somebody typed about an own set, as it came: the key figures one a line. */
export type OwnSetDraft = Readonly<{ name: string; guidance: string; keyFigures: string }>

export type OwnSetField = keyof OwnSetDraft

/** Why what was typed in a field cannot be saved; `unknown` are the lines or ids that are no key figure. */
export type OwnSetProblem =
  | Readonly<{ field: OwnSetField; code: 'missing' }>
  | Readonly<{ field: OwnSetField; code: 'too-long' | 'too-many'; limit: number; is: number }>
  | Readonly<{ field: 'keyFigures'; code: 'unknown'; unknown: readonly string[] }>

/** What a person decides of an own set. */
export type OwnSetContent = Pick<OwnSet, 'name' | 'guidance' | 'keyFigures'>

/** More measures than this are not read together. */
export const mostKeyFigures = 36
export const longestName = 120
const longestGuidance = 5000

/**
 * Decides whether an own set may be saved: it has a name, and between one and thirty-six key figures that all exist.
 *
 * @param isKnown whether there is a key figure with the id.
 */
export function checkOwnSet(
  draft: OwnSetDraft,
  isKnown: (id: string) => boolean,
): Readonly<
  { value: OwnSetContent; problems: readonly [] } | { value: null; problems: readonly OwnSetProblem[] }
> {
  const name = draft.name.replace(/\s+/g, ' ').trim()
  const guidance = draft.guidance.trim()
  const { ids, unknown } = readKeyFigureIds(draft.keyFigures, isKnown)
  const problems: OwnSetProblem[] = []
  if (name === '') problems.push({ field: 'name', code: 'missing' })
  if (name.length > longestName)
    problems.push({ field: 'name', code: 'too-long', limit: longestName, is: name.length })
  if (guidance.length > longestGuidance)
    problems.push({ field: 'guidance', code: 'too-long', limit: longestGuidance, is: guidance.length })
  if (unknown.length > 0) problems.push({ field: 'keyFigures', code: 'unknown', unknown })
  else if (ids.length === 0) problems.push({ field: 'keyFigures', code: 'missing' })
  if (ids.length > mostKeyFigures)
    problems.push({ field: 'keyFigures', code: 'too-many', limit: mostKeyFigures, is: ids.length })
  return problems.length > 0
    ? { value: null, problems }
    : { value: { name, guidance, keyFigures: ids }, problems: [] }
}
