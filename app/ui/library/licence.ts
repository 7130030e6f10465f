/** The licence of the library's own texts. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/'
