/** Errors of the library. */
export const libraryErrors = {
  'no-library-file': (d: { file: string }) =>
    `Biblioteket har ingen fil som heter ”${d.file}”. Ingenting har ändrats. Vilka filer och flöden som finns står på sidan Biblioteket som öppna data.`,
}
