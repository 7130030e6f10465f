export const peopleErrors = {
  'unknown-person': () => 'Det finns ingen sådan exempelperson. Välj någon av dem som visas.',
  'name-missing': (d: { longest: number }) =>
    `Skriv ett namn med högst ${d.longest} tecken. Ingen har lagts till.`,
}
