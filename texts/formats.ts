const locales = { sv: 'sv-SE', en: 'en-GB' } as const

type Language = keyof typeof locales

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

/** Formatters are costly to make and free to keep. */
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}

/** A number with the language's own decimal sign and grouping, such as 2,53 or 2.53, and a real minus sign. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  return kept(
    `n${language}${decimals}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  )
    .format(value)
    .replace('-', '−')
}

/** A change with its sign always shown: +0,35, −1 (a real minus sign), ±0. */
export function formatSigned(language: Language, value: number, decimals = 0): string {
  const size = formatNumber(language, Math.abs(value), decimals)
  if (Number(Math.abs(value).toFixed(decimals)) === 0) return `±${formatNumber(language, 0, decimals)}`
  return value < 0 ? `−${size}` : `+${size}`
}

/** Points: one decimal where a step in between was chosen, else none. */
export function pointDecimals(points: number): 0 | 1 {
  return Number.isInteger(points) ? 0 : 1
}

/** A rating or a sum of ratings: 2, or 2,5 where a step in between was chosen. */
export function formatPoints(language: Language, points: number): string {
  return formatNumber(language, points, pointDecimals(points))
}

/** How many points something moved, with its sign: +3, −0,5, ±0. */
export function formatPointsChange(language: Language, change: number): string {
  return formatSigned(language, change, pointDecimals(change))
}

/** An ISO date, or only what is known of it: 4 april 2017, april 2017, 2017. */
export function formatDate(language: Language, isoDate: string): string {
  if (isoDate.length === 4) return isoDate
  const hasDay = isoDate.length > 7
  const date = new Date(`${hasDay ? isoDate.slice(0, 10) : `${isoDate}-01`}T00:00:00Z`)
  return kept(
    `d${language}${hasDay}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        year: 'numeric',
        month: 'long',
        ...(hasDay ? { day: 'numeric' as const } : {}),
        timeZone: 'UTC',
      }),
  ).format(date)
}

/** The time of day of a moment, in Swedish time: 14:32. */
export function formatTime(language: Language, moment: Date): string {
  return kept(
    `t${language}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Stockholm',
      }),
  ).format(moment)
}

/** The calendar day of a moment in Swedish time, as ISO: 2026-03-12. */
export function dayOf(moment: Date): string {
  return kept(
    'day',
    () =>
      new Intl.DateTimeFormat('sv-SE', {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone: 'Europe/Stockholm',
      }),
  ).format(moment)
}

/** The last second of a calendar day in Swedish time. */
export function endOfDay(day: string): Date {
  const inWinter = new Date(`${day}T22:59:59Z`)
  return dayOf(inWinter) === day ? inWinter : new Date(`${day}T21:59:59Z`)
}

/** A moment with its day, in Swedish time: 21 maj 2026 kl. 14:32, 21 May 2026 at 14:32. */
export function formatMoment(language: Language, moment: Date): string {
  const day = formatDate(language, dayOf(moment))
  return `${day} ${language === 'sv' ? 'kl.' : 'at'} ${formatTime(language, moment)}`
}

/** Names joined as the language does it: a, b och c. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}

/** A text that begins a sentence or a cell. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** So many of something, in the form that the number asks for: 1 fråga, 2 frågor. */
export function many(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`
}
