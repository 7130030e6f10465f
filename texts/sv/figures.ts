/** Words that every page with statistics shares: units, absences, directions, sources. */
export const figures = {
  units: {
    percent: 'procent',
    number: 'antal',
    kronor: 'kronor',
    'kronor-in-all': 'kronor sammanlagt',
    'per-inhabitants': 'per invånare',
    days: 'dagar',
    years: 'år',
    index: 'indexpoäng',
    ratio: 'kvot',
    other: '',
  },
  /** Of a difference between two shares. */
  perInhabitants: (inhabitants: string) => `per ${inhabitants} invånare`,
  percentagePoints: 'procentenheter',
  kinds: {
    split: 'uppdelat på kvinnor och män',
    share: 'andel av ena könet',
    paired: 'ett nyckeltal för kvinnor och ett för män',
    gap: 'färdig skillnad',
    none: 'säger inget om kvinnor och män bredvid varandra',
  },
  /** The signs of Swedish official statistics where there is no figure, and what each means. */
  absences: {
    missing: { sign: '..', meaning: 'uppgift saknas hos källan' },
    'not-applicable': { sign: '.', meaning: 'uppgiften är inte aktuell' },
    suppressed: { sign: '..', meaning: 'källan lämnar inte ut uppgiften (sekretess)' },
    deleted: { sign: '..', meaning: 'källan har tagit tillbaka uppgiften' },
    'not-split': { sign: '..', meaning: 'inte könsuppdelat det året' },
    withheld: { sign: '..', meaning: 'visas inte, för då går den andra att räkna ut' },
  },
  directions: {
    women: 'Kvinnor har det bättre',
    men: 'Män har det bättre',
    equal: 'Ingen skillnad',
    unknown: 'Vilket håll som är bättre är inte bedömt',
  },
  directionsOfChildren: {
    women: 'Flickor har det bättre',
    men: 'Pojkar har det bättre',
    equal: 'Ingen skillnad',
    unknown: 'Vilket håll som är bättre är inte bedömt',
  },
  better: {
    high: 'Ett högre värde är bättre.',
    low: 'Ett lägre värde är bättre.',
    neither: 'Varken högre eller lägre är bättre i sig.',
    unknown: 'Vilket håll som är bättre är inte bedömt.',
  },
  /** Groups to compare with, as they stand in a sentence. */
  peerGroups: {
    skr: (name: string) => `kommungruppen ${name.toLowerCase()}`,
    similar: (year: number | undefined) =>
      year === undefined ? 'liknande kommuner enligt Kolada' : `liknande kommuner enligt Kolada (${year})`,
    county: (name: string) => `kommunerna i ${name}`,
    neighbours: { municipality: 'grannkommunerna', region: 'grannregionerna' },
    nearest: 'de fem närmaste kommunerna (inga grannar på land)',
    all: { municipality: 'alla kommuner', region: 'alla regioner' },
  },
  unweighted: 'ovägt medelvärde',
  weighted: 'vägt av källan',
  nation: 'riket',
  rawSource: { kolada: 'Källa: Kolada', scb: 'Källa: SCB', file: 'Källa: inläst fil' },
  computedSource: {
    kolada: 'Egen bearbetning av data från Kolada',
    scb: 'Egen bearbetning av data från SCB',
    file: 'Egen bearbetning av data från inläst fil',
  },
  fetched: (d: { snapshot: string; date: string }) => `hämtning ${d.snapshot}, ${d.date}`,
  borrowed: (organisation: string, lender: string) =>
    `${organisation} är påhittad och har ingen egen statistik. Siffrorna här är lånade från ${lender}, som är på riktigt.`,
}

export type FiguresTexts = typeof figures
