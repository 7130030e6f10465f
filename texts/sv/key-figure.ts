/** Words of a key figure's page, of its files and of the search among key figures. */
export const keyFigure = {
  title: (title: string, place: string) => `${title}: ${place}`,
  crumb: 'Statistik',
  idAndKind: (id: string, kind: string) => `${id} · ${kind}`,

  lead: {
    both: (d: {
      year: number
      place: string
      women: string
      men: string
      womenValue: string
      menValue: string
    }) => `${d.year} var siffran i ${d.place} ${d.womenValue} för ${d.women} och ${d.menValue} för ${d.men}.`,
    higher: (d: { who: string; by: string }) => `Det är ${d.by} högre för ${d.who}.`,
    same: 'Det är ingen skillnad.',
    gap: (d: { year: number; place: string; who: string; by: string }) =>
      `${d.year} var skillnaden i ${d.place} ${d.by}, högre för ${d.who}.`,
    gapNone: (d: { year: number; place: string }) => `${d.year} var det ingen skillnad i ${d.place}.`,
    total: (d: { year: number; place: string; value: string }) =>
      `${d.year} var siffran i ${d.place} ${d.value}.`,
    noSexes: 'Nyckeltalet säger inget om kvinnor och män bredvid varandra.',
    noYearWithBoth: 'Inget av de valda åren har en siffra för både kvinnor och män som får visas.',
    none: (place: string) => `Det finns inga siffror för ${place} här ännu.`,
  },

  notFetched: {
    heading: 'Siffrorna är inte hämtade',
    text: 'Nyckeltalet finns i katalogen, men dess siffror har inte hämtats till den här installationen. Den som driver Jämsides kan hämta dem från Kolada med:',
    after: 'Sidan fylls av sig själv när hämtningen är klar.',
  },
  noneHere: (place: string) =>
    `Källan har siffror för andra men inga för ${place}. Nyckeltalet kan gälla bara kommuner eller bara regioner, eller så är underlaget för litet.`,
  noneInYears: 'Det finns inga siffror för de år du valde. Välj andra år.',

  years: {
    label: 'År',
    all: 'Alla år',
    last: (years: number) => `De ${years === 10 ? 'tio' : years === 5 ? 'fem' : String(years)} senaste åren`,
    span: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    hint: 'De senaste åren räknas från det senaste som finns och flyttar med när nya siffror kommer.',
    compareLabel: 'Jämför med',
    show: 'Visa',
    saveLink: 'Spara länken',
    rolling: (years: number) =>
      `Den här länken visar alltid de ${years === 10 ? 'tio' : years === 5 ? 'fem' : String(years)} senaste åren som finns:`,
    fixed: 'Den här länken visar alltid samma år:',
    always: 'Den här länken visar alltid alla år som finns:',
  },

  /** A figure with its unit. */
  units: {
    percent: (value: string) => `${value} %`,
    kronor: (value: string) => `${value} kr`,
    days: (value: string) => `${value} dagar`,
    years: (value: string) => `${value} år`,
    percentagePoints: (value: string) => `${value} procentenheter`,
  },
  lines: {
    heading: 'Utvecklingen',
    figure: (title: string, place: string) => `${title}, ${place}`,
    gapFigure: (title: string, place: string) => `${title}, ${place}: skillnaden`,
    n: (years: number) => `${years} år`,
    date: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    sourceBoth: (source: string, computed: string) =>
      `${source} (siffrorna). ${computed} (skillnad och kvot)`,
    sourceShare: (source: string, computed: string) =>
      `${source} (den ena andelen). ${computed} (den andra, skillnad och kvot)`,
    differenceIs: 'Skillnad är kvinnor minus män, kvot är kvinnor delat med män.',
    differenceIsOfChildren: 'Skillnad är flickor minus pojkar, kvot är flickor delat med pojkar.',
    gapAs: {
      'women-minus-men': 'Källan ger skillnaden som kvinnor minus män.',
      'men-minus-women':
        'Källan ger skillnaden som män minus kvinnor; här är tecknet vänt till kvinnor minus män.',
      'women-as-percent-of-men':
        'Källan ger kvinnors siffra i procent av mäns; skillnaden är avståndet till 100 procent.',
    },
    nationWeighted: 'Rikets siffra är vägd av källan.',
  },
  signs: {
    heading: 'Tecken i tabellen',
    zero: 'noll',
    lessThanHalf: 'mindre än hälften av enheten, men inte noll',
    notAvailable: 'uppgift saknas, är för osäker eller lämnas inte ut',
    notApplicable: 'uppgiften är inte aktuell',
    whyYears: (meaning: string, who: string, years: string) => `${who}, ${years}: ${meaning}.`,
  },
  notes: {
    derivable:
      'Källan har hållit inne det ena könets siffra men visar det andra och totalen. Då går den att räkna ut. Därför visar vi ingen av dem.',
    'one-sex-missing': 'Ett av könen saknar siffra.',
    'sum-differs': 'Kvinnor och män blir inte totalen. Källor avrundar och lägger ibland till brus.',
    'total-outside': 'Totalen ligger utanför kvinnors och mäns siffror. Alla har kanske inte angett kön.',
    years: (note: string, years: string) => `${years}: ${note}`,
    repeated:
      'Siffran förs vidare från år till år, till exempel till nästa val. Upprepningar räknas inte i utvecklingen.',
    heading: 'Att tänka på',
  },

  control: {
    heading: 'Är skillnaden mer än vanlig variation?',
    figure: (place: string) => `Skillnaden i ${place} år för år, med vad som är vanlig variation`,
    none: 'Ingen av punkterna visar mer än den vanliga variationen mellan åren.',
    some: (years: string) =>
      `Mer än den vanliga variationen: ${years}. Det är ett tecken på att något har förändrats, inte ett bevis.`,
    tooFew: (n: number) =>
      `Med ${n} år går det inte att säga vad som är vanlig variation; det behövs minst åtta.`,
    method:
      'Mittlinjen är medelvärdet av skillnaderna. De naturliga gränserna ligger 2,66 gånger den genomsnittliga förändringen mellan två år ifrån den. En punkt utanför, eller åtta i rad på samma sida, är ett tecken på förändring. År utan siffra hoppas över.',
  },

  place: {
    heading: { municipality: 'Så är det i andra kommuner', region: 'Så är det i andra regioner' },
    own: (d: { place: string; value: string; median: string; n: number; kind: string; year: number }) =>
      `Skillnaden i ${d.place} ${d.year} är ${d.value}. Medianen av ${d.n} ${d.kind} är ${d.median}.`,
    all: (d: { median: string; n: number; kind: string; year: number }) =>
      `Medianen av skillnaderna i ${d.n} ${d.kind} ${d.year} är ${d.median}.`,
    differences: (kind: string, year: number) => `Skillnaden i ${kind} ${year}`,
    both: (kind: string, year: number) => `Kvinnor och män i ${kind} ${year}`,
    n: (n: number, kind: string) => `${n} ${kind}`,
    noRanking:
      'Figuren visar spridningen. Den rangordnar ingen, och ett högre eller lägre värde är inte i sig bättre.',
    kinds: { municipality: 'kommuner', region: 'regioner' },
  },
  peers: {
    caption: (group: string, year: number) => `Jämfört med ${group} ${year}`,
    who: 'Vem',
    n: 'n',
    mean: (group: string) => `${group}, ovägt medelvärde`,
    nation: 'Riket, vägt av källan',
    tooFew: (d: { group: string; n: number; of: number }) =>
      `Bara ${d.n} av ${d.of} i ${d.group} har siffror som får visas det året. Med färre än fem jämför vi inte.`,
    unweighted:
      'Ett ovägt medelvärde räknar varje medlem lika, stor som liten. Det går inte att jämföra rakt av med rikets vägda siffra.',
  },

  about: {
    heading: 'Om nyckeltalet',
    definition: 'Definition',
    inShort: 'I korthet, med våra ord:',
    noDefinition: 'Källan har inte lämnat någon beskrivning.',
    id: 'Id',
    kind: 'Slag',
    unit: 'Enhet',
    better: 'Önskad riktning',
    betterBy: (source: string) => `Bedömt av: ${source}.`,
    area: 'Verksamhetsområde',
    source: 'Källa',
    sources: { kolada: 'Kolada', scb: 'SCB', file: 'inläst fil' },
    fetched: 'Hämtat',
    published: 'Källan publicerar',
    publishedFor: (date: string, period: string) => `${date} (avser ${period})`,
    preliminary: (date: string) => `preliminärt ${date}`,
    closed: 'Avslutad serie',
    closedAfter: (year: number) => `Källan har inga siffror efter ${year}.`,
    breaks: 'Ändringar som beskrivningen nämner',
    breakAt: (year: number) => `Från ${year}`,
    changes: 'I den senaste hämtningen',
    change: {
      retitled: 'Nyckeltalet har bytt namn. Kontrollera att det fortfarande mäter samma sak.',
      revised: 'Källan har ändrat siffror som var publicerade förut.',
      removed: 'Källan har tagit bort nyckeltalet ur sin katalog. Siffrorna här är de som hämtades före det.',
      'flag-flipped': 'Källan har ändrat uppgiften om nyckeltalet är uppdelat på kön.',
    },
    seeSnapshot: 'Se vad som ändrades',
  },

  next: {
    heading: 'Gå vidare',
    goal: 'Sätt ett mål för kvinnor och män',
    gaps: 'Alla skillnader',
    nation: 'Samma nyckeltal i riket',
    search: 'Sök ett annat nyckeltal',
    organisation: 'Se det för en organisation',
  },

  files: {
    heading: 'Ladda ner',
    lead: 'Filerna har samma rader, år och tecken som sidan och går att läsa in igen.',
    formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON-stat 2', px: 'PX', parquet: 'Parquet' },
    figures: { lines: 'Utvecklingen', gap: 'Skillnaden år för år', distribution: 'Spridningen' },
    drawing: (figure: string, format: string) => `${figure}, ${format}`,
    sheets: { data: 'data', computed: 'Egen bearbetning', about: 'Om filen' },
    note: (d: { raw: string; snapshot: string }) =>
      `${d.raw} (${d.snapshot}). Siffror utan värde har ett skäl i kolumnen bredvid. Skillnader och kvoter är egen bearbetning och ingår inte i källans siffror.`,
    columns: {
      areaName: 'Namn',
      year: 'År',
      women: 'Kvinnor',
      men: 'Män',
      difference: 'Skillnad (kvinnor minus män)',
      ratio: 'Kvot (kvinnor delat med män)',
    },
    dimensions: { keyFigure: 'nyckeltal', region: 'region', sex: 'kön', year: 'år' },
    sexes: { women: 'kvinnor', men: 'män', total: 'totalt' },
    subject: 'Könsuppdelad statistik',
    snapshot: 'Hämtning',
    statuses: 'Skäl till att en siffra saknas',
  },
}

export type KeyFigureTexts = typeof keyFigure
