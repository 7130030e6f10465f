const kolada = /^[NU]\d{5}$/
const own = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,79}$/
const longest = 80

/** Whether an id is written as Kolada writes ids: N or U and five digits. */
export function isKoladaId(id: string): boolean {
  return kolada.test(id)
}

/**
 * Whether an id can stand for a key figure that is not Kolada's: letters a–z, digits and `. _ + -`, at most 80 signs, so
 * that it stands in an address as it is. Ids that look like Kolada's are Kolada's alone.
 */
export function isOwnId(id: string): boolean {
  return own.test(id) && !isKoladaId(id.toUpperCase())
}

/**
 * The id of a key figure that is one line of a table of another source: the id of the table and the codes that tell the
 * line from others, such as `TAB638-BE0101N1-20-24`. The same table and codes always give the same id.
 */
export function makeKeyFigureId(table: string, codes: readonly string[]): string {
  const parts = [table, ...codes].map(toIdPart)
  const id = parts.join('-')
  // What has been folded or cut is told apart by a number of its own, so that two lines never become one.
  const isWhole = id.length <= longest && parts.every((part, i) => part === [table, ...codes][i])
  return isWhole ? id : `${id.slice(0, longest - 8)}.${fingerprint([table, ...codes].join('\n'))}`
}

function toIdPart(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '')
  return letters.replace(/[^A-Za-z0-9._+]+/g, '-').replace(/^[-.+_]+|-+$/g, '') || 'x'
}

/** Six characters of a 32-bit FNV-1a hash. */
function fingerprint(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01_00_01_93) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-6)
}
