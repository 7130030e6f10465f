/** The sign for "nothing there", which is the value zero. */
export function isZeroSign(sign: string): boolean {
  return ['-', '–'].includes(sign.trim())
}

/** The source that a text about sources names. */
export function sourceNamed(text: unknown): 'kolada' | 'scb' | 'file' {
  if (typeof text !== 'string') return 'file'
  if (/kolada/i.test(text)) return 'kolada'
  return /\bscb\b|statistics sweden|statistiska central/i.test(text) ? 'scb' : 'file'
}
