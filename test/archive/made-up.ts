/** The same words in two languages, as the database holds them. */
export const both = (text: string) => JSON.stringify({ sv: text, en: `${text} (en)` })

/** A moment with a fraction of a second, which must not be lost on the way. */
export const at = (day: string, hour = 9) => new Date(`${day}T${String(hour).padStart(2, '0')}:30:15.250Z`)

/** An id made of small numbers, the same every time. */
export const idOf = (kind: number, n = 0) =>
  `00000000-0000-4000-8000-${String(kind).padStart(6, '0')}${String(n).padStart(6, '0')}`

export const historyCode = 'X901'
export const historyRounds = ['provrundan-2022', 'provrundan-2024'] as const

/** A text that everything between the database and a file could trip over. */
export const awkward = '=SUMMA(A1)\r\n"citat", ü 👩‍👩‍👧 שלום \\u0000 \u2028 <b>'
