/** The longest line that still reads as a title or a name, in UTF-16 units. */
export const longestLine = 200

/** The longest running text; some thirty pages. */
export const longestText = 50_000
