/** How long a question and a text of a cycle may be, in UTF-16 units. A cycle is small, and so is what is said of it. */
export const cycleLimits = { line: 200, text: 5000 } as const

/** How many days after its beginning a cycle is to be studied, unless somebody says otherwise. */
export const usualDays = 14
