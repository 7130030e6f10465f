/** The longest comment, reason, evidence or shift note, in UTF-16 units; some two pages. */
export const longestNote = 5000

/** The longest name of a person. */
export const longestName = 120
