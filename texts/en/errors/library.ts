import type { libraryErrors as sv } from '../../sv/errors/library.ts'

/** Errors of the library. */
export const libraryErrors: typeof sv = {
  'no-library-file': (d) =>
    `The library has no file called “${d.file}”. Nothing has been changed. Which files and feeds there are stands on the page The library as open data.`,
}
