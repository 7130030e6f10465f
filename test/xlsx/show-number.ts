/**
 * A number as Excel shows it under a format: the section for its sign, 15 significant digits, halves away from zero.
 * Knows quoted texts, #,##0, 0 and decimals, with the signs of a Swedish or English computer.
 */
export function showNumber(value: number, format: string, language: 'sv' | 'en'): string {
  const sections = format.split(';')
  const section = sections[value > 0 ? 0 : value < 0 ? 1 : 2] ?? sections[0]!
  const [, before, whole, fraction, after] = /^((?:"[^"]*")*)([#,0]+)(?:\.(0+))?((?:"[^"]*")*)$/.exec(
    section,
  )!
  const digits = rounded(Math.abs(value), fraction?.length ?? 0)
  const [units, decimals] = digits.split('.') as [string, string | undefined]
  const grouped = whole!.includes(',')
    ? units.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00A0' : ',')
    : units
  const sign = sections.length === 1 && value < 0 ? '-' : ''
  const unquoted = (text: string) => text.replaceAll('"', '')
  const point = language === 'sv' ? ',' : '.'
  return `${sign}${unquoted(before!)}${grouped}${decimals === undefined ? '' : point + decimals}${unquoted(after!)}`
}

/** Rounds the decimal digits themselves, as they stand after 15 significant ones. */
function rounded(size: number, decimals: number): string {
  const [units, fraction = ''] = plainDigits(size).split('.') as [string, string?]
  const kept = fraction.padEnd(decimals + 1, '0')
  const scaled = BigInt(units + kept.slice(0, decimals)) + (kept[decimals]! >= '5' ? 1n : 0n)
  const digits = scaled.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function plainDigits(size: number): string {
  const [digits, exponent] = size.toExponential(14).split('e') as [string, string]
  const bare = digits.replace('.', '')
  const point = Number(exponent) + 1
  if (point <= 0) return `0.${'0'.repeat(-point)}${bare}`
  return `${bare.slice(0, point).padEnd(point, '0')}.${bare.slice(point)}`
}
