import { many } from '../formats.ts'

type Pair = { label: string; women: string; men: string; unit: string }
const withUnit = (unit: string) => (unit === '' ? '' : ` (${unit})`)

/** Words of sets of key figures: their pages, the form of one's own, their reports. */
export const sets = {
  title: 'Uppsättningar av nyckeltal',
  lead: (organisation: string) =>
    `En uppsättning är några nyckeltal som läses ihop, med råd om hur. Här är de som passar ${organisation}, och era egna.`,
  reviewed: 'Färdiga uppsättningar',
  reviewedLead: 'Valda och granskade, med skäl för varje nyckeltal.',
  noReviewed: 'Det finns ingen färdig uppsättning för den här sortens organisation.',
  own: 'Egna uppsättningar',
  ownLead: 'Nyckeltal som ni själva vill följa tillsammans.',
  noOwn: 'Ni har ingen egen uppsättning än. Börja från en färdig, eller välj nyckeltal själva.',
  noOwnReader: 'Organisationen har ingen egen uppsättning.',
  add: 'Gör en egen uppsättning',
  keyFigures: (n: number) => many(n, 'nyckeltal', 'nyckeltal'),
  origins: {
    kolada: 'Urvalet finns i Kolada. Indelning, skäl och råd är Jämsides egna.',
    jamsides: 'Urval, skäl och råd är Jämsides egna.',
    own: 'Urvalet är organisationens eget.',
  },

  answer: (d: { both: number; of: number; organisation: string }) =>
    d.both === 0
      ? `${d.organisation} har inga siffror för kvinnor och män bredvid varandra i den här uppsättningen ännu.`
      : `${d.organisation} har siffror för kvinnor och män bredvid varandra i ${d.both} av ${many(d.of, 'nyckeltal', 'nyckeltal')}.`,
  better: (d: { women: number; men: number; equal: number; unknown: number }) =>
    [
      d.women > 0 ? `Kvinnor har det bättre i ${d.women}` : '',
      d.men > 0 ? `${d.women > 0 ? 'män' : 'Män har det bättre'} i ${d.men}` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat(d.women + d.men > 0 ? '. ' : '')
      .concat(d.equal > 0 ? `${many(d.equal, 'visar', 'visar')} ingen skillnad. ` : '')
      .concat(d.unknown > 0 ? `I ${d.unknown} är det inte bedömt vilket håll som är bättre.` : '')
      .trim(),
  howToRead: 'Så läses den',
  report: 'Gör rapport',
  change: 'Ändra',
  copy: 'Gör en egen av den här',
  remove: 'Ta bort uppsättningen',
  removeWhy: 'Uppsättningen försvinner. Siffrorna finns kvar, och loggen minns vad den innehöll.',
  removeConfirm: 'Ja, ta bort',
  removed: 'Uppsättningen är borttagen.',
  saved: 'Uppsättningen är sparad.',
  whyHere: 'Varför den är med',
  differs: {
    'women-men': (d: { size: string; higher: 'women' | 'men' }) =>
      d.higher === 'women'
        ? `Kvinnornas värde är ${d.size} högre än männens.`
        : `Kvinnornas värde är ${d.size} lägre än männens.`,
    'girls-boys': (d: { size: string; higher: 'women' | 'men' }) =>
      d.higher === 'women'
        ? `Flickornas värde är ${d.size} högre än pojkarnas.`
        : `Flickornas värde är ${d.size} lägre än pojkarnas.`,
  },
  shareDiffers: (d: { size: string; higher: 'women' | 'men' }) =>
    d.higher === 'women'
      ? `Kvinnors andel är ${d.size} större än mäns.`
      : `Kvinnors andel är ${d.size} mindre än mäns.`,
  same: {
    'women-men': 'Kvinnor och män har samma värde.',
    'girls-boys': 'Flickor och pojkar har samma värde.',
  },
  trend: {
    growing: (since: number) => `Skillnaden har vuxit sedan ${since}.`,
    shrinking: (since: number) => `Skillnaden har minskat sedan ${since}.`,
    steady: (since: number) => `Skillnaden har legat ungefär still sedan ${since}.`,
  },
  whose: 'Var',
  nation: 'Riket',
  groupHow: (n: number) => `ovägt medelvärde av ${n}, skillnaden är medianen`,
  notes: {
    'not-split': 'Redovisas inte könsuppdelat. Bara ett värde för alla tillsammans finns.',
    total: (value: string, year: number) => `Totalt ${value} år ${year}.`,
    none: 'Nyckeltalet finns, men inte för den här organisationen.',
    'not-fetched': 'Inte hämtat ännu. Siffrorna kommer in när den som sköter Jämsides hämtar nyckeltalet:',
    fetch: (id: string) => `jamsides kolada sync --kpi ${id}`,
    withdrawn: (date: string) =>
      `Har tagits bort ur källan. Det upptäcktes ${date}; de siffror som fanns står kvar.`,
    later: (year: number, why: string) => `För ${year} saknas siffror för båda könen: ${why}.`,
    reasons: {
      missing: 'uppgift saknas hos källan',
      'not-applicable': 'uppgiften är inte aktuell',
      suppressed: 'källan lämnar inte ut uppgiften (sekretess)',
      deleted: 'källan har tagit tillbaka uppgiften',
      'not-split': 'inte könsuppdelat det året',
      withheld: 'det ena värdet lämnas inte ut, och det andra visas då inte heller',
    },
  },

  form: {
    newTitle: 'Ny uppsättning',
    newLead: 'Välj nyckeltal som säger något tillsammans, och skriv hur de ska läsas. Högst 36.',
    editTitle: (name: string) => `Ändra ${name}`,
    from: (name: string) => `Fylld från ”${name}”. Ändra den som ni vill; den färdiga ligger kvar.`,
    copyName: (name: string) => `${name} (egen)`,
    name: 'Namn',
    guidance: 'Hur den läses',
    guidanceHint: 'Vad är den till för, och vad ska läsaren tänka på? Får vara tomt.',
    keyFigures: 'Nyckeltal, ett på varje rad',
    keyFiguresHint:
      'Börja raden med nyckeltalets id, till exempel N00905. Det som står efter är bara till hjälp. Ordningen här är ordningen som visas. Du kan klistra in en lista med id:n.',
    search: 'Sök nyckeltal att lägga till',
    searchHint: 'Ord ur namnet, eller ett id.',
    find: 'Sök',
    found: (q: string, n: number) =>
      n === 0 ? `Inget nyckeltal hittades för ”${q}”. Prova ett kortare ord.` : `Nyckeltal för ”${q}”`,
    more: (n: number) => `${n} till passar. Skriv fler ord för att få färre.`,
    addChosen: 'Lägg till de valda',
    added: 'De valda är tillagda sist i listan. Spara när du är klar.',
    onlyTotal: 'inte könsuppdelat',
    fields: { name: 'Namn', guidance: 'Hur den läses', keyFigures: 'Nyckeltal' },
    problems: {
      missing: { name: 'Skriv ett namn.', guidance: '', keyFigures: 'Ange minst ett nyckeltal.' },
      'too-long': (limit: string, is: string) => `Högst ${limit} tecken. Nu är det ${is}.`,
      'too-many': (limit: string, is: string) =>
        `Högst ${limit} nyckeltal läses ihop. Nu är det ${is}; ta bort några rader.`,
      unknown: (names: string) => `Finns inte bland de hämtade nyckeltalen: ${names}.`,
    },
    overtaken: 'Någon annan sparade medan du skrev',
    overtakenWhat:
      'Din text står kvar i formuläret. Så här ser den sparade ut nu; sparar du ersätts den av din.',
  },

  dots: {
    legend: { women: 'Kvinnor, flickor', men: 'Män, pojkar' },
    pair: {
      'women-men': (d: Pair) => `${d.label}: kvinnor ${d.women}, män ${d.men}${withUnit(d.unit)}.`,
      'girls-boys': (d: Pair) => `${d.label}: flickor ${d.women}, pojkar ${d.men}${withUnit(d.unit)}.`,
    },
    otherUnit: 'nyckeltalets egen enhet',
  },
  spark: (d: { first: number; last: number; women: string; men: string }) =>
    `Kvinnor och män ${d.first}–${d.last}. Sista året: ${d.women} och ${d.men}.`,

  document: {
    programme: 'Kvinnor och män i siffror',
    facts: { organisation: 'Organisation', figures: 'Siffror hämtade', years: 'Gäller år' },
    statement:
      'Siffrorna visar skillnader mellan kvinnor och män, inte varför de finns. De är till för att se var det är värt att fråga vidare, och säger inget om vilken organisation som är bäst.',
    about: (d: { both: number; of: number; organisation: string }) =>
      `Rapporten visar ${many(d.of, 'nyckeltal', 'nyckeltal')} för ${d.organisation}. I ${d.both} av dem finns siffror för kvinnor och män bredvid varandra.`,
    chart: (part: string) => `Kvinnor och män: ${part}`,
    own: (part: string) => `Kvinnor och män, flickor och pojkar: ${part}`,
    compared: (part: string) => `Jämfört med riket och kommungruppen: ${part}`,
    comparedRegions: (part: string) => `Jämfört med riket och alla regioner: ${part}`,
    all: 'alla nyckeltal',
    columns: {
      keyFigure: 'Nyckeltal',
      year: 'År',
      women: 'Kvinnor',
      men: 'Män',
      total: 'Totalt',
      difference: 'Skillnad',
      ratio: 'Kvot',
      better: 'Bättre för',
      nationWomen: 'Riket kvinnor',
      nationMen: 'Riket män',
      nationDifference: 'Riket skillnad',
      groupWomen: 'Grupp kvinnor',
      groupMen: 'Grupp män',
      groupDifference: 'Grupp skillnad',
      n: 'n',
      why: 'Varför',
    },
    betterFor: {
      'women-men': { women: 'kvinnor', men: 'män', equal: 'lika', unknown: 'inte bedömt' },
      'girls-boys': { women: 'flickor', men: 'pojkar', equal: 'lika', unknown: 'inte bedömt' },
    },
    who: {
      'women-men': { women: 'kvinnor', men: 'män' },
      'girls-boys': { women: 'flickor', men: 'pojkar' },
    },
    labels: {
      value: (title: string, who: string, year: number) => `${title}, ${who}, ${year}`,
      total: (title: string, year: number) => `${title}, totalt, ${year}`,
      difference: (title: string, year: number) => `${title}, kvinnor minus män, ${year}`,
      ratio: (title: string, year: number) => `${title}, kvinnor delat med män, ${year}`,
      nation: (label: string) => `Riket: ${label}`,
      group: (label: string) => `Gruppens ovägda medelvärde: ${label}`,
      median: (label: string) => `Gruppens median: ${label}`,
      n: (title: string) => `Antal med siffror i gruppen: ${title}`,
    },
    ratioUnit: 'kvot',
    raw: (source: string, id: string, fetched: string) => `${source}, ${id} (${fetched})`,
    children: (titles: string) => `Flickor och pojkar i stället för kvinnor och män: ${titles}.`,
    ownNote:
      'Skillnad är kvinnor minus män. Kvot är kvinnor delat med män. En punkt (.) betyder att uppgiften inte är aktuell. Bättre för: den som värdet är bättre för, där det är bedömt.',
    comparedNote: (group: string) =>
      `Riket är vägt av källan. ${group}: ovägt medelvärde av dem som har siffror samma år, n är hur många; skillnaden är medianen.`,
    otherGroup: (d: { group: string; ids: string }) =>
      `För ${d.ids} är gruppen ${d.group}, för att få i kommungruppen har siffror.`,
    sourceNote: (raw: string, computed: string, fetched: string) =>
      `${raw} (kvinnor, män, totalt; ${fetched}). ${computed} (skillnad, kvot, bättre för).`,
    comparedSource: (raw: string, computed: string, fetched: string) =>
      `${raw} (riket kvinnor och män; ${fetched}). ${computed} (riket skillnad, grupp).`,
    missingCaption: 'Nyckeltal som inte visas för kvinnor och män',
    missingLead:
      'De här nyckeltalen hör till uppsättningen men kan inte visas för kvinnor och män bredvid varandra.',
    laterLead: 'Senaste året saknas:',
    none: 'Alla nyckeltal i uppsättningen visas.',
    methodList: [
      'För varje nyckeltal visas det senaste år som har siffror för båda könen.',
      'Ett saknat värde är aldrig noll. Där det ena könets antal går att räkna ut genom subtraktion visas inget av dem.',
      'Skillnad är alltid kvinnor minus män, i nyckeltalets egen enhet. För en andel av ena könet är det andra könets andel 100 minus den.',
      'Medelvärden i en grupp är ovägda: varje kommun eller region räknas lika. Rikets värde är vägt av källan.',
      'En skillnad kan bero på slumpen, särskilt där det bor få. Läs flera år innan ni drar en slutsats.',
    ],
    sources: (d: { raw: string; fetched: string }) => `${d.raw}. Siffrorna är från ${d.fetched}.`,
    computedSource: (text: string) => `${text}: skillnader, kvoter, gruppernas medelvärden och medianer.`,
    perKeyFigure: 'Nyckeltal och när de hämtades',
    keyFigureSource: (d: { name: string; fetched: string }) => `${d.name}. Hämtat ${d.fetched}.`,
  },
}

export type SetsTexts = typeof sets
