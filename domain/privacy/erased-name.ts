/** What stands in the place of a name that has been erased. The same in every language, as names are. */
export const erasedName = 'Borttagen person'
