const marked = 'åäáàâãæöøóòôõéèêëíìîïúùûüýÿñç'
const plain = 'aaaaaaaooooooeeeeiiiiuuuuyync'
const folded = new Map(Array.from(marked, (letter, i) => [letter, plain[i]!]))

/**
 * Small letters without their marks, one for one, as people type who have no å, ä and ö. The database has the same table
 * (migration 0028).
 */
export function foldLetters(word: string): string {
  return Array.from(word, (letter) => folded.get(letter) ?? letter).join('')
}
