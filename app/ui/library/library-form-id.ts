/** The form that words and boxes belong to, wherever on the page they stand: they are sent together. */
export const libraryForm = 'library-search'
