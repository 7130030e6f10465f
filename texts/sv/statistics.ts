/** Words of the page where an organisation is chosen and key figures are searched. */
export const statistics = {
  title: 'Statistik om kvinnor och män',
  lead: (d: { keyFigures: string; bySex: string }) =>
    `Här finns ${d.keyFigures} nyckeltal, ${d.bySex} av dem om kvinnor och män bredvid varandra. Välj en organisation, eller sök ett nyckeltal.`,
  leadNone: 'Här finns inga nyckeltal ännu.',
  snapshots: 'När siffrorna hämtades, och vad varje hämtning ändrade',
  organisation: {
    heading: 'Skillnader i en organisation',
    label: 'Kommun eller region',
    hint: 'Namn eller kod, till exempel Hedemora eller 2083.',
    find: 'Sök organisation',
    found: (words: string) => `Träffar på ”${words}”`,
    none: (words: string) => `Ingen organisation heter ”${words}”. Kontrollera stavningen.`,
    all: 'Alla organisationer',
    chosen: (name: string) => `Nyckeltalen nedan visas för ${name}.`,
    choose: (name: string) => `Sök nyckeltal för ${name}`,
    unchoose: 'Visa dem för riket i stället',
    gaps: (name: string) => `Alla skillnader i ${name}`,
  },
  search: {
    heading: 'Sök nyckeltal',
    label: 'Ord i namnet, eller id',
    hint: 'Till exempel sjukpenning, behöriga elever eller N00905. Det går lika bra utan prickar.',
    kind: 'Slag',
    area: 'Verksamhetsområde',
    figures: 'Vilka',
    anyKind: 'Alla slag',
    anyArea: 'Alla områden',
    which: {
      all: 'Alla nyckeltal',
      'by-sex': 'Om kvinnor och män bredvid varandra',
      here: 'Med siffror hämtade hit',
    },
    find: 'Sök nyckeltal',
    found: (count: number) => (count === 1 ? 'Ett nyckeltal' : `${count} nyckeltal`),
    foundSome: (count: number) =>
      `Inget nyckeltal har alla orden. ${count === 1 ? 'Ett' : count} har några av dem.`,
    none: 'Inget nyckeltal passar. Pröva färre eller kortare ord, eller ta bort ett filter.',
    shown: (first: number, last: number, of: number) => `Visar ${first}–${last} av ${of}.`,
    next: 'Nästa',
    previous: 'Föregående',
    here: (observations: string) => `${observations} siffror här`,
    noSexes: 'inga siffror för kvinnor och män',
    notHere: 'inte hämtat hit',
    suggested: 'Nyckeltal att börja med',
  },
}

export type StatisticsTexts = typeof statistics
