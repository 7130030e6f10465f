/**
 * Writes a number as a form holds it, with the decimal sign of the language and no grouping: `parseDecimal` reads it back in
 * that language. Unit: that of the value. A missing value is an empty text.
 */
export function writeDecimal(value: number | null, language: 'sv' | 'en'): string {
  if (value === null) return ''
  return language === 'sv' ? String(value).replace('.', ',') : String(value)
}
