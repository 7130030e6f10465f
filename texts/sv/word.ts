/** Names of the styles in the Word file, where whoever restyles a report finds them, and what only that file says. */
export const word = {
  styles: {
    ownText: 'Egen text',
    notice: 'Upplysning',
    table: 'Rapporttabell',
    tableText: 'Tabelltext',
    tableNumber: 'Tabelltal',
    tableHead: 'Tabellhuvud',
    tableNumberHead: 'Tabellhuvud tal',
    note: 'Not under tabell',
    figure: 'Figur',
    label: 'Ledtext',
    coverArms: 'Försätt vapen',
    coverProgramme: 'Försätt program',
    coverRound: 'Försätt runda',
    coverFact: 'Försätt uppgift',
    coverRule: 'Försätt linje',
  },
  arms: (name: string) => `Vapen eller logotyp: ${name}`,
}
