export const indicatorErrors = {
  'unknown-key-figure': (d: { id: string; near: readonly string[] }) =>
    `Det finns inget nyckeltal med id ”${d.id}”. Inget har ändrats. ${d.near.length > 0 ? `Menade du något av dessa: ${d.near.join('; ')}? ` : ''}Sök bland alla nyckeltal under Statistik. Nyckeltal som källan har tagit bort finns kvar här bara om de har hämtats tidigare.`,
  'years-not-read': (d: { written: string }) =>
    `”${d.written}” går inte att läsa som år. Inget har ändrats. Skriv all, last10 (de tio senaste), 2010-2022 eller 2022.`,
  'no-figure-file': (d: { file: string }) =>
    `Det finns ingen fil som heter ”${d.file}”. Inget har ändrats. Filerna som finns står sist på nyckeltalets sida.`,
  'no-figures': () =>
    'Det finns inga nyckeltal i systemet än. Inget har ändrats. Hämta dem med jamsides kolada sync, eller läs in en fil med jamsides kolada import FIL.',
  'gap-year': (d: { year: number; first: number; last: number }) =>
    `Det finns inga siffror för år ${d.year}. Inget har ändrats. Välj ett år från ${d.first} till ${d.last}.`,
  'snapshot-damaged': (d: { snapshot: string; file: string }) =>
    `Hämtning ${Number(d.snapshot)} är skadad på disken: ${d.file} är inte som den skrevs. Inget har ändrats och ingen ny hämtning har lagts ovanpå. Lägg tillbaka mappen warehouse/snapshots/${d.snapshot} från en säkerhetskopia.`,
  'no-such-snapshot': (d: { snapshot: string }) =>
    `Det finns ingen hämtning ”${d.snapshot}”. Inget har ändrats. Hämtningarna står under Statistik, Hämtningar.`,
}
