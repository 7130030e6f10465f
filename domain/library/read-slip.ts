import { editDistance } from '#stats/edit-distance.ts'
import { foldLetters } from './fold-letters.ts'

/**
 * The word that somebody meant who typed one the library does not have: the one with the fewest slips of the keyboard,
 * the first of equals; one slip in a short word and three in a long one at most. Undefined where none is near, and for
 * words of three letters or fewer.
 *
 * @param similar words of the library, the likeliest first.
 */
export function readSlip(typed: string, similar: readonly string[]): string | undefined {
  const most = typed.length < 4 ? 0 : typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3
  const folded = foldLetters(typed)
  const near = similar.map((word) => ({ word, slips: editDistance(folded, foldLetters(word), most) }))
  return near.filter(({ slips }) => slips <= most).toSorted((a, b) => a.slips - b.slips)[0]?.word
}
