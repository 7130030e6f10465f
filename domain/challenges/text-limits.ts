/** The longest line that still reads as a title, in UTF-16 units. */
export const longestTitle = 200

/** The longest answer on the analysis sheet; some three pages. */
export const longestAnswer = 5_000

/** The longest reason for setting a challenge aside. */
export const longestReason = 1_000
