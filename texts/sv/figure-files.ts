import { formatList, formatNumber } from '../formats.ts'

/** Where in a file something stands. Rows are lines of the file and count from 1, as an editor shows them. */
export type FilePlace = Readonly<{
  row?: number
  column?: Readonly<{ number: number; name: string }>
  at?: string
}>

/** A file that was not read in: the first thing that is wrong with it, and how many more there are. */
export type RefusedFile = Readonly<{
  file: string
  place: FilePlace
  problem: string
  details: unknown
  more: number
}>

/** What a file that is none of ours looks like. */
export type FileLooks =
  | 'web-page'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'old-excel'
  | 'json'
  | 'csv'
  | 'xml'
  | 'other'

/** Words about files of figures: what was read, and what was wrong with them and where. */
export const figureFiles = {
  /** Where something stands, as the start of a sentence. */
  place: (file: string, { row, column, at }: FilePlace) =>
    [
      file,
      ...(row === undefined ? [] : [`rad ${row}`]),
      ...(column === undefined ? [] : [`kolumn ${column.number} (${column.name})`]),
      ...(at === undefined ? [] : [at]),
    ].join(', '),
  refused: (d: RefusedFile) => {
    const what = (figureFiles.problems[d.problem as FigureProblem] as (details: unknown) => string)(d.details)
    const more = d.more === 0 ? '' : ` Filen har ${formatNumber('sv', d.more)} fel till.`
    return `${figureFiles.place(d.file, d.place)}: ${what}${more} Inget har lästs in och det som fanns är orört.`
  },
  formats:
    'kolada-CSV (kpi, municipality, year, women_K, men_M, total_T), sidor ur Koladas API (JSON), JSON-stat, PX, SCB:s CSV, och det som laddas ner från ett nyckeltals sida (CSV, Excel, JSON-stat, PX, Parquet)',
  problems: {
    unreadable: (d: { reason: 'missing' | 'folder' | 'denied' | 'other'; code: string }) =>
      ({
        missing: 'Filen finns inte. Kontrollera namnet.',
        folder: 'Det är en mapp. Ange en fil.',
        denied: 'Filen får inte läsas. Kontrollera rättigheterna.',
        other: `Filen gick inte att läsa (${d.code}).`,
      })[d.reason],
    empty: () => 'Filen är tom.',
    'header-only': () => 'Filen har en rubrikrad men inga rader med siffror.',
    nothing: () => 'Filen har varken siffror, nyckeltal eller grupper.',
    'unknown-format': (d: { looksLike: FileLooks }) => {
      const kinds: Readonly<Record<FileLooks, string>> = {
        'web-page': 'en webbsida',
        pdf: 'en PDF',
        image: 'en bild',
        archive: 'ett zip-arkiv',
        'old-excel': 'en äldre Excelfil (.xls)',
        json: 'JSON av annat slag',
        csv: 'en tabell med andra kolumner',
        xml: 'XML',
        other: 'något annat',
      }
      return `Filen känns inte igen: den är ${kinds[d.looksLike]}. Det som kan läsas är ${figureFiles.formats}.`
    },
    'error-answer': (d: { text: string }) =>
      `Det här är ett felmeddelande som har sparats som fil, inte siffror: ”${d.text}”. Hämta filen på nytt.`,
    encoding: (d: { declared: string | null }) =>
      d.declared === null
        ? 'Tecknen är inte UTF-8, så å, ä och ö skulle bli fel. Spara filen som UTF-8 (i Excel: ”CSV UTF-8”).'
        : `Filen säger att den är skriven i ${d.declared}, men det stämmer inte eller kan inte läsas. Spara den som UTF-8.`,
    damaged: (d: { what: string; text: string }) =>
      `Filen är skadad eller avklippt och kan inte läsas som ${d.what}${d.text === '' ? '' : ` (${d.text})`}. Hämta den på nytt.`,
    'too-large': (d: { megabytes: number; most: number }) =>
      `Filen är ${formatNumber('sv', d.megabytes)} MB uppackad, och av det här slaget läses högst ${formatNumber('sv', d.most)} MB åt gången. Dela den i flera filer och ange alla i samma kommando.`,
    'no-room': (d: { needed: number; free: number }) =>
      `Filen ryms inte. Inläsningen behöver omkring ${formatNumber('sv', d.needed)} MB på disken i datamappen och där finns ${formatNumber('sv', d.free)} MB. Gör plats eller dela filen.`,
    columns: (d: { found: number; expected: number }) =>
      `Raden har ${d.found} kolumner men rubrikraden har ${d.expected}. En decimal ska skrivas med punkt, och text med komma i ska stå inom citattecken.`,
    'long-line': () => 'Raden är flera miljoner tecken lång och är ingen rad i en tabell.',
    quotes: () => 'Citattecknen i raden går inte ihop.',
    'column-missing': (d: { names: readonly string[]; found: readonly string[] }) =>
      `Kolumnen ${formatList('sv', d.names)} saknas i rubrikraden, som har ${formatList('sv', d.found)}. Har källan bytt namn på den?`,
    'column-twice': (d: { name: string }) => `Kolumnen ${d.name} står två gånger i rubrikraden.`,
    'key-missing': (d: { key: string; found: readonly string[] }) =>
      `Fältet ”${d.key}” saknas; posten har ${d.found.length === 0 ? 'inga fält' : formatList('sv', d.found)}. Har källan bytt namn på det?`,
    'not-a-number': (d: { text: string }) => `”${d.text}” är inte ett tal.`,
    'decimal-comma': (d: { text: string }) => `”${d.text}” är skrivet med decimalkomma. Skriv det med punkt.`,
    'number-as-text': (d: { text: string }) =>
      `Talet ”${d.text}” står som text (inom citattecken) och inte som ett tal. Hämta filen på nytt eller rätta den.`,
    'not-finite': (d: { text: string }) =>
      `”${d.text}” är inget tal som går att räkna med. Lämna rutan tom om värdet saknas.`,
    'key-figure-id': (d: { text: string; kolada: boolean }) =>
      d.kolada
        ? `”${d.text}” är inget id i Kolada. De skrivs med N eller U och fem siffror, som N00905. Kommer siffrorna någon annanstans ifrån: lägg till --source file.`
        : `”${d.text}” kan inte vara id för ett nyckeltal som inte är Koladas. Använd bokstäver a–z, siffror och tecknen . _ + -, och inte N eller U med fem siffror.`,
    'needs-id': () => 'Filen säger inte vilken tabell den kommer ur. Ange ett id med --as, som --as BE0101.',
    'one-id': () => '--as och --title gäller en fil åt gången. Läs in filerna var för sig.',
    area: (d: { text: string; suggestion: string | null }) =>
      `”${d.text}” är ingen kommun eller region i registret, och inte riket.${d.suggestion === null ? '' : ` Menas ${d.suggestion}?`}`,
    year: (d: { text: string; first: number; last: number }) =>
      `”${d.text}” är inget år mellan ${d.first} och ${d.last}. Bara hela år kan läsas in.`,
    sex: (d: { text: string }) => `”${d.text}” är varken kvinnor, män eller totalt.`,
    'sex-twice': (d: { text: string }) => `”${d.text}” står två gånger för samma nyckeltal, område och år.`,
    state: (d: { text: string }) => `”${d.text}” är inget av de skäl som finns till att ett värde saknas.`,
    'value-and-state': (d: { text: string; state: string }) =>
      `Rutan har både ett värde (${d.text}) och ett skäl till att det saknas (${d.state}).`,
    twice: (d: {
      keyFigure: string
      area: string
      year: number
      other: Readonly<{ file: string; place: FilePlace }>
    }) =>
      `${d.keyFigure} för område ${d.area} år ${d.year} står två gånger; den första är ${figureFiles.place(d.other.file, d.other.place)}. Behåll en av dem.`,
    negative: (d: { text: string; title: string }) =>
      `Ett antal kan inte vara ${d.text}. Nyckeltalet är ”${d.title}”.`,
    retitled: (d: { id: string; before: string; after: string }) =>
      `${d.id} heter här ”${d.after}” men har hetat ”${d.before}”. Det kan vara ett annat nyckeltal under samma id. Är det rätt: läs in med --accept-retitled.`,
    unknown: (d: { id: string; retired: boolean }) =>
      d.retired
        ? `${d.id} är ett nyckeltal som källan har avslutat, och --strict är valt.`
        : `${d.id} finns inte i katalogen, och --strict är valt.`,
    truncated: (d: { count: number; length: number }) =>
      `Sidan säger att den har ${formatNumber('sv', d.count)} poster men har ${formatNumber('sv', d.length)}. Den är avklippt; hämta den på nytt.`,
    'pages-missing': (d: { url: string }) =>
      `Det finns fler sidor som inte är med (${d.url}). Hämta dem och ange alla filer i samma kommando.`,
    units: () =>
      'Sidan gäller enheter (skolor, boenden och liknande) och inte kommuner eller regioner. Sådana siffror läses inte in.',
    size: (d: { expected: number; found: number }) =>
      `Tabellen ska ha ${formatNumber('sv', d.expected)} värden efter sina dimensioner men har ${formatNumber('sv', d.found)}.`,
    dimension: (d: { which: 'area' | 'year' }) =>
      ({
        area: 'Tabellen har ingen dimension med kommuner eller regioner.',
        year: 'Tabellen har ingen dimension med år.',
      })[d.which],
    'dimension-code': (d: { dimension: string; text: string }) =>
      `Dimensionen ${d.dimension} är felaktigt beskriven${d.text === '' ? '' : ` (${d.text})`}.`,
    'sheet-missing': () => 'Arbetsboken har inget blad som heter data.',
  },
  cli: {
    stages: {
      receive: (name: string) => `Läser ${name}`,
      check: () => 'Kontrollerar',
      write: () => 'Skriver hämtningen',
    },
    part: (done: number, all: number) => `${Math.min(100, Math.floor((done / all) * 100))} %`,
    stopped: 'Avbrutet. Inget har lästs in och det som fanns är orört.',
    file: (d: { name: string; format: string; observations: number; keyFigures: number; groups: number }) =>
      `${d.name}: ${d.format}, ${formatList('sv', [
        ...(d.observations > 0 ? [`${formatNumber('sv', d.observations)} observationer`] : []),
        ...(d.keyFigures > 0 ? [`${formatNumber('sv', d.keyFigures)} beskrivna nyckeltal`] : []),
        ...(d.groups > 0 ? [`${formatNumber('sv', d.groups)} grupper`] : []),
      ])}`,
    imported: (d: { id: string; keyFigures: number; observations: number }) =>
      `Inläst som hämtning ${d.id}, som har ${formatNumber('sv', d.keyFigures)} nyckeltal och ${formatNumber('sv', d.observations)} observationer.`,
    unchanged: (id: string) => `Just de filerna är redan inlästa som hämtning ${id}. Inget har ändrats.`,
    'dry-run': 'Filerna går att läsa in. Inget har sparats.',
  },
  formatNames: {
    'wide-csv': 'kolada-CSV',
    'long-csv': 'CSV',
    'scb-csv': 'SCB-CSV',
    'kolada-json': 'sidor ur Kolada',
    'json-stat': 'JSON-stat',
    px: 'PX',
    xlsx: 'Excel',
    parquet: 'Parquet',
  },
  notices: {
    unknown: (d: { count: number; ids: readonly string[] }) =>
      `${formatNumber('sv', d.count)} id finns inte i katalogen: ${formatList('sv', d.ids)}${d.count > d.ids.length ? ' med flera' : ''}. Källan kan ha tagit bort dem, eller så är de felskrivna. De är med.`,
    retired: (d: { count: number; ids: readonly string[] }) =>
      `${formatNumber('sv', d.count)} nyckeltal är avslutade av källan: ${formatList('sv', d.ids)}${d.count > d.ids.length ? ' med flera' : ''}. De är med.`,
    'no-catalogue': () =>
      'Inga av nyckeltalen är beskrivna än, så de står under sina id. Läs in Koladas katalog eller kör kolada sync.',
    retitled: (d: { count: number; ids: readonly string[] }) =>
      `${formatNumber('sv', d.count)} nyckeltal heter något annat än förut och kan ha bytt innebörd: ${formatList('sv', d.ids)}${d.count > d.ids.length ? ' med flera' : ''}.`,
  },
}

export type FigureProblem = keyof typeof figureFiles.problems
export type FigureFileTexts = typeof figureFiles
