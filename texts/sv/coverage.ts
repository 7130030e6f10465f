type Share = Readonly<{ split: string; n: string; percent: string }>

/** Ord om könsuppdelningen: hur stor del av det egna som delas upp på kvinnor och män. */
export const coverage = {
  title: 'Könsuppdelning',
  titleOf: (name: string) => `${name}: könsuppdelad statistik, mål och rapporter`,
  lead: (d: { now: Share; before: Share | null }) =>
    `${d.now.split} av ${d.now.n} individbaserade statistikuppgifter, mål och rapporter är könsuppdelade, ${d.now.percent} procent${d.before ? `; för ett år sedan ${d.before.percent} procent (n = ${d.before.n})` : ''}.`,
  leadEmpty: 'Här står än så länge inget om vad som är könsuppdelat.',
  leadNone:
    'Inget av det som är upptaget här är individbaserat just nu, så det finns ingen andel att räkna ut.',
  empty:
    'Gör en lista över den statistik, de mål och de rapporter som organisationen själv för. Börja med de tio som oftast ligger på nämndens bord. Säg för var och en om den handlar om individer, och om den är uppdelad på kvinnor och män.',
  add: 'Lägg till',
  addMany: 'Läs in många på en gång',
  onlyEditors: 'Den som har en roll i organisationen kan fylla på listan. Kliv in som någon där.',
  kinds: { statistic: 'Statistik', goal: 'Mål', report: 'Rapporter' },
  inAll: 'Allt',
  nowTitle: 'Nu',
  nowCaption: 'Andel som är könsuppdelad, nu och för ett år sedan',
  what: 'Slag',
  split: 'Könsuppdelade',
  n: 'Individbaserade (n)',
  share: 'Andel',
  before: 'För ett år sedan',
  percent: (value: string) => `${value} %`,
  percentWithN: (d: Share) => `${d.percent} % (n = ${d.n})`,
  noShare: '–',
  notCounted: (n: number) =>
    n === 1
      ? '1 post handlar inte om individer och räknas inte: den går inte att dela upp på kön.'
      : `${n} poster handlar inte om individer och räknas inte: de går inte att dela upp på kön.`,
  goalsCounted: (n: number) =>
    n === 1
      ? '1 mål som är satt i Jämsides räknas med: det gäller både kvinnor och män. Står det också i listan nedan räknas det en gång.'
      : `${n} mål som är satta i Jämsides räknas med: de gäller både kvinnor och män. Står något också i listan nedan räknas det en gång.`,
  lineTitle: 'Över tid',
  figureTitle: (name: string) => `Andel könsuppdelat i ${name}`,
  figureN: (n: number) => (n === 1 ? '1 post i dag' : `${n} poster i dag`),
  figureSource: 'Organisationens egen lista och mål satta i Jämsides',
  figureNote: 'Allt som är individbaserat och fördes den dagen. Axeln går alltid från 0 till 100 procent.',
  day: 'Dag',
  point: (d: { day: string } & Share) => `${d.day}: ${d.percent} procent, ${d.split} av ${d.n}`,
  described: (d: { first: string; last: string }) => `Från ${d.first} till ${d.last}.`,
  listTitle: 'Listan',
  listCaption: 'Egen statistik, mål och rapporter',
  columns: { name: 'Namn', kind: 'Slag', keptBy: 'Förs av', since: 'Könsuppdelad', change: 'Ändra' },
  kindsOne: { statistic: 'statistik', goal: 'mål', report: 'rapport' },
  splitSince: (day: string) => `sedan ${day}`,
  notYet: 'inte än',
  notIndividual: 'inte individbaserad',
  ended: (day: string) => `avslutad ${day}`,
  changeOf: (name: string) => `Ändra ${name}`,
  download: 'Ta ut listan',
  downloads: { csv: 'Som tabell (CSV)', json: 'Som data (JSON)' },
  downloadNote: 'Filerna går att läsa in igen, här eller i en annan installation.',
  saved: 'Sparat.',
  imported: (d: { added: number; changed: number; same: number }) =>
    `Inläst: ${d.added} nya, ${d.changed} ändrade, ${d.same} fanns redan likadana.`,
  guidanceTitle: 'Varför, och hur man läser mätaren',
  guidance: [
    'Individbaserad officiell statistik ska vara uppdelad på kön om det inte finns särskilda skäl mot det. Så står det i 14 § förordningen (2001:100) om den officiella statistiken. För en kommuns eller regions egen statistik är det ett mål som ni sätter själva, och ett av momenten i checklistan för jämställdhetsintegrering.',
    'Uppdelat på kön betyder att både kvinnor och män redovisas, bredvid varandra, genom hela materialet. En totalsiffra med ett tillägg om kvinnorna räcker inte.',
    'Andelen räknas bara på det som handlar om individer. Kilometer väg går inte att dela upp på kön, men hur många som reser på vägen gör det.',
    'En andel av få poster svänger mycket. Titta därför alltid på n bredvid procenten, och på om listan har blivit längre.',
  ],
  ruleLink: 'Förordning (2001:100) om den officiella statistiken',

  form: {
    newTitle: 'Lägg till i listan',
    editTitle: (name: string) => `Ändra ${name}`,
    lead: 'En statistik, ett mål eller en rapport som organisationen själv för.',
    fields: {
      kind: 'Slag',
      name: 'Namn',
      keptBy: 'Förs av',
      individualBased: 'Handlar den om individer?',
      keptSince: 'Förs sedan',
      splitSince: 'Könsuppdelad sedan',
      endedOn: 'Avslutad',
      note: 'Anmärkning',
    },
    nameHint: 'Som den heter hos er.',
    keptByHint: 'Nämnd, förvaltning eller enhet.',
    individualHint: 'Brukare, elever, anställda, besökare: ja. Byggnader och kronor utan mottagare: nej.',
    keptSinceHint: 'Är dagen okänd räcker den första i året.',
    splitSinceHint: 'Lämna tomt om den inte är könsuppdelad än.',
    endedOnHint: 'Fyll i när den inte förs längre. Den räknas då fram till den dagen.',
    yes: 'Ja',
    no: 'Nej',
  },
  problems: {
    missing: () => 'Behöver fyllas i.',
    'too-long': (limit: number) => `Får vara högst ${limit} tecken.`,
    'unknown-choice': () => 'Går inte att läsa. Skriv något av det som går att välja.',
    'not-a-date': () => 'Går inte att läsa som en dag. Skriv som 2026-03-12.',
    'in-future': () => 'Dagen har inte varit än.',
    'before-kept': () => 'Ligger före den dag då den började föras.',
    'not-individual': () =>
      'Den handlar inte om individer och kan då inte vara könsuppdelad. Töm dagen eller ändra svaret.',
    'name-taken': () => 'Finns redan i listan: samma slag och namn, förd av samma enhet.',
    twice: () => 'Står två gånger i tabellen.',
  },

  import: {
    title: 'Läs in många på en gång',
    lead: 'Klistra in en tabell från ett kalkylark, eller välj en fil. Allt kommer in, eller inget.',
    how: 'Första raden är rubrikerna. De här behövs: slag, namn, individbaserad och förs sedan. Finns en post redan, med samma slag, namn och enhet, ändras den till det som står i tabellen. Inget tas bort.',
    example: 'Så här kan det se ut',
    paste: 'Klistra in tabellen',
    file: 'Eller välj en fil',
    fileHint: 'CSV eller JSON, som den som tas ut härifrån. UTF-8, högst 2 MB.',
    submit: 'Läs in',
    refusedTitle: (n: number) =>
      n === 1 ? 'En cell behöver rättas. Inget är inläst.' : `${n} celler behöver rättas. Inget är inläst.`,
    cell: (d: { line: number; column: number; head: string; value: string; problem: string }) =>
      `Rad ${d.line}${d.column > 0 ? `, kolumn ${d.column}` : ''} (${d.head})${d.value === '' ? '' : `, ”${d.value}”`}: ${d.problem}`,
    more: (n: number) => `… och ${n} till.`,
    empty:
      'Det finns inga rader att läsa in. Klistra in en tabell med rubriker och minst en rad, eller välj en fil.',
    notJson: 'Filen börjar som JSON men går inte att läsa som det. Inget är inläst.',
    tooMany: (d: { rows: number; most: number }) =>
      `Tabellen har ${d.rows} rader, och högst ${d.most} läses in på en gång. Inget är inläst. Dela den.`,
    noHeads: (heads: string) => `De här rubrikerna saknas i första raden: ${heads}. Inget är inläst.`,
  },
  /** Rubriker och ord i tabellen som tas ut och läses in. */
  table: {
    columns: {
      kind: 'slag',
      name: 'namn',
      keptBy: 'förs av',
      individualBased: 'individbaserad',
      keptSince: 'förs sedan',
      splitSince: 'könsuppdelad sedan',
      endedOn: 'avslutad',
      note: 'anmärkning',
    },
    kinds: { statistic: 'statistik', goal: 'mål', report: 'rapport' },
    yes: 'ja',
    no: 'nej',
  },
  exampleRow: 'statistik;Brukare i hemtjänst;Socialförvaltningen;ja;2015-01-01;2019-01-01;;',
  fileName: 'konsuppdelning',
  link: 'Könsuppdelad statistik',
}

export type CoverageTexts = typeof coverage
