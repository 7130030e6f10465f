import { isCalendarDate } from '#stats/is-calendar-date.ts'

/** A personal identity number or a coordination number in a text. */
export type PersonalNumber = Readonly<{ text: string; start: number }>

const written = /(?<![\d-])(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+ –]?(\d{3})(\d)(?![\d-])/g

/** A coordination number has 60 added to its day (samordningsnummer, folkbokföringslagen 18 a §). */
const coordination = 60

/**
 * Finds personal identity numbers and coordination numbers, with or without century and sign: a day that exists in the
 * calendar, and the check digit of Luhn's formula. What looks alike and does not check, such as the number of an
 * organisation, an account or a diary, is none.
 */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const [whole, year, month, day, serial, check] = match as unknown as string[]
    const number = Number(day)
    const date = String(number > coordination ? number - coordination : number).padStart(2, '0')
    // The century is not always there, and 2000 has every day that any year has.
    const isDay = isCalendarDate(`2000-${month}-${date}`)
    const isChecked = luhn(`${year}${month}${day}${serial}`) === Number(check)
    return isDay && isChecked ? [{ text: whole!, start: match.index }] : []
  })
}

/** The check digit of nine digits: every other doubled, the digits added up, and what lacks to the next ten. */
function luhn(digits: string): number {
  const sum = Array.from(digits, Number)
    .map((digit, i) => (i % 2 === 0 ? digit * 2 : digit))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return (10 - (sum % 10)) % 10
}

/** The same text with each such number taken out; for what is filled in by the program and not by a person. */
export function withoutPersonalNumbers(text: string): string {
  return findPersonalNumbers(text).reduceRight(
    (left, { start, text: found }) => `${left.slice(0, start)}[…]${left.slice(start + found.length)}`,
    text,
  )
}
