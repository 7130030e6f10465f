type Language = 'sv' | 'en'

/** A number read from what somebody typed, or why it cannot be read. */
export type ParsedDecimal =
  | Readonly<{ value: number; problem: null }>
  | Readonly<{ value: null; problem: 'not-a-number' | 'ambiguous-number' }>

const spaces = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g
const plain = /^\d{1,15}(?:[.,]\d{1,6})?$/
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?$|^\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?$/
/** One sign, three digits after it, and something other than 0 before: thousands or thousandths? */
const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/

/**
 * Reads a number with decimal comma or point, whichever is used, with or without grouping of thousands.
 *
 * The language's own decimal sign is always read as one, so "1,234" is 1.234 in Swedish and "1.234" in English. The
 * other sign followed by exactly three digits may be thousands or thousandths and is refused as ambiguous: a wrong
 * figure by a factor of 1,000 is worse than a question. At most 15 digits and 6 decimals.
 */
export function parseDecimal(text: string, language: Language): ParsedDecimal {
  const trimmed = text.trim().replace(/^[−–-]\s*/, '-')
  const sign = trimmed.startsWith('-') ? -1 : 1
  const digits = trimmed.replace(/^[+-]/, '').replace(spaces, '')
  if (eitherWay.test(digits) && digits.includes(language === 'sv' ? '.' : ',')) {
    return { value: null, problem: 'ambiguous-number' }
  }
  const written = plain.test(digits)
    ? digits.replace(',', '.')
    : grouped.test(digits)
      ? withoutGroups(digits)
      : null
  if (written === null) return { value: null, problem: 'not-a-number' }
  // Adding 0 turns −0 into 0.
  return { value: sign * Number(written) + 0, problem: null }
}

/** With two kinds of sign the last one is the decimal sign; one kind several times over only groups. */
function withoutGroups(digits: string): string {
  const decimal =
    digits.includes(',') && digits.includes('.') ? (digits.match(/[.,](?=\d+$)/)?.[0] ?? '') : ''
  return digits.replace(/[.,]/g, (sign) => (sign === decimal ? '.' : ''))
}
