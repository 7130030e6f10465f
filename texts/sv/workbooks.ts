import { formatDate, formatList } from '../formats.ts'

const steps = (accepted: readonly number[]) =>
  new Intl.ListFormat('sv', { type: 'disjunction' }).format(accepted.map(String))
const dateOf = (iso: string) => formatDate('sv', iso)
const quoted = (names: readonly string[]) =>
  formatList(
    'sv',
    names.map((name) => `”${name}”`),
  )

/** Words of reading and writing the checklist workbook. */
export const workbooks = {
  /** The form itself, as it is written to a file. */
  form: {
    sheet: 'Checklista',
    organisation: 'Organisation:',
    date: 'Datum:',
    points: 'poäng',
    comment: 'Kommentar',
    evidence: 'Underlag',
    total: 'Summa poäng',
    unknown: 'vet inte',
    notApplicable: 'ej tillämpligt',
  },
  files: {
    checklist: (version: string) => `checklista-${version}.xlsx`,
    blank: (version: string) => `tom-checklista-${version}.xlsx`,
    example: 'exempel.xlsx',
  },

  problems: {
    'checklist-missing': (d: { sizes: readonly number[] }) =>
      `Arbetsboken innehåller ingen checklista. Den känns igen på numrerade påståenden (${steps(d.sizes)} stycken) under en rad med tillfällen, som Uppstart och BM1.`,
    'checklist-unknown': (d: { found: number; sizes: readonly number[] }) =>
      `Här står ${d.found} numrerade påståenden, men checklistorna har ${steps(d.sizes)}. Kontrollera att inga rader saknas och att varje påstående börjar med sitt nummer.`,
    'several-checklists': (d: { others: readonly string[] }) =>
      `Fler flikar har en checklista: ${quoted(d.others)}. Bara den här fliken läses in.`,
    'other-instrument': (d: { found: string; expected: string }) =>
      `Arbetsboken är ${d.found}, medan rundan i första hand använder ${d.expected}. Den läses in som ${d.found}.`,
    'row-missing': (d: { item: number }) =>
      `Raden för påstående ${d.item} saknas. Påståendet räknas som inte skattat.`,
    'row-repeated': (d: { item: number; first: string }) =>
      `Påstående ${d.item} står här en gång till. Raden vid ${d.first} gäller; den här läses inte in.`,
    'occasions-missing': (d: { accepted: readonly string[] }) =>
      `Det finns numrerade påståenden men ingen kolumn med ett känt tillfälle. Rubriker som godtas: ${quoted(d.accepted)}.`,
    'column-unknown': (d: { label: string; accepted: readonly string[] }) =>
      `Kolumnen ”${d.label}” är inget tillfälle i rundan och läses inte in. Rubriker som godtas: ${quoted(d.accepted)}.`,
    'column-repeated': (d: { label: string; first: string }) =>
      `”${d.label}” är samma tillfälle som kolumnen vid ${d.first}. Den kolumnen gäller; den här läses inte in.`,
    'nothing-rated': () =>
      'Inget är skattat i arbetsboken: alla poäng är tomma eller 0. Det finns inget att läsa in.',
    'rating-interpreted': (d: { written: string; understood: number | 'unknown' | 'not-applicable' }) =>
      `”${d.written}” läses som ${
        d.understood === 'unknown'
          ? 'vet inte'
          : d.understood === 'not-applicable'
            ? 'inte tillämpligt'
            : String(d.understood).replace('.', ',')
      }.`,
    'rating-half-step': (d: { written: string; accepted: readonly number[] }) =>
      `”${d.written}” är ett mellansteg, som den här checklistan inte har. Det som står behålls, men påståendet räknas som inte skattat. Godtas: ${steps(d.accepted)}.`,
    'rating-out-of-scale': (d: { written: string; accepted: readonly number[] }) =>
      `”${d.written}” ligger utanför skalan. Påståendet räknas som inte skattat. Godtas: ${steps(d.accepted)}.`,
    'rating-unreadable': (d: { written: string; accepted: readonly number[] }) =>
      `”${d.written}” går inte att läsa som poäng. Påståendet räknas som inte skattat. Godtas: ${steps(d.accepted)}.`,
    'date-unreadable': (d: { written: string }) =>
      `”${d.written}” går inte att läsa som datum. Tillfället läses in utan datum. Godtas till exempel 2026-05-21 eller 21 maj 2026.`,
    'date-incomplete': (d: { written: string }) =>
      `”${d.written}” säger inte vilken dag. Tillfället läses in utan datum. Godtas till exempel 2026-05-21.`,
    'date-differs': (d: { label: string; written: string; stored: string }) =>
      `Datumet för ${d.label} är ${dateOf(d.written)} i arbetsboken men ${dateOf(d.stored)} i rundan. Det som står i rundan behålls.`,
    'comment-too-long': (d: { item: number; length: number; longest: number }) =>
      `Texten vid påstående ${d.item} är ${d.length} tecken lång; högst ${d.longest} går att spara. Korta den i arbetsboken och läs in på nytt.`,
    'sum-differs': (d: { written: string; computed: number | null }) =>
      `Summan i arbetsboken är ${d.written}, men de skattade påståendena ger ${
        d.computed === null ? 'ingen summa' : String(d.computed).replace('.', ',')
      }. Vår uträkning gäller.`,
    'organisation-missing': (d: { organisation: string }) =>
      `Arbetsboken säger inte vilken organisation den gäller. Den läses in hos ${d.organisation}.`,
    'organisation-unknown': (d: { written: string; organisation: string }) =>
      `Arbetsboken gäller ”${d.written}”, som inte finns i registret. Den läses in hos ${d.organisation}.`,
    'organisation-differs': (d: { written: string; organisation: string }) =>
      `Arbetsboken gäller ”${d.written}”, en annan organisation. Den läses in hos ${d.organisation}.`,
    'nothing-chosen': () => 'Alla tillfällen är bortvalda. Då finns det inget att läsa in.',
    'occasion-closed': (d: { label: string; changes: number }) =>
      `${d.label} är stängt, och arbetsboken säger något annat på ${d.changes === 1 ? 'ett påstående' : `${d.changes} påståenden`}. Lämna tillfället utanför (ta bort bocken, eller skriv --leave-out på kommandoraden), eller öppna det igen först.`,
    'occasion-being-rated': (d: { label: string }) =>
      `${d.label} håller på att skattas. När arbetsboken läses in avslutas skattningen, och det som står i arbetsboken blir gruppens gemensamma skattning.`,
  },

  importTitle: 'Läs in arbetsbok',
  importLead: (organisation: string) =>
    `Här läser du in checklistan som ${organisation} har fyllt i som Excelfil. Du ser vad som läses in innan något sparas.`,
  fileLabel: 'Arbetsbok (.xlsx)',
  fileHint: (megabytes: number) =>
    `Högst ${megabytes} MB. Det spelar ingen roll vilken flik checklistan ligger på eller var på fliken.`,
  onlyLeads: 'Bara organisationens strateg och chefer kan läsa in arbetsböcker. Kliv in som någon av dem.',
  show: 'Granska arbetsboken',
  examples: 'Hämta en fil att börja med',
  exampleFile: 'Exempelarbetsboken',
  exampleFileHint: 'Exempelkommuns checklista, ifylld till och med BM2. Bra att prova inläsningen med.',
  blankFile: (title: string) => `Tom blankett: ${title}`,
  blankFileHint: 'Samma uppställning som den ni känner, med 0 i varje ruta.',
  ownFile: (title: string) => `Det som är sparat: ${title}`,
  ownFileHint: 'Som arbetsbok. Det som hämtas går att läsa in igen utan att något går förlorat.',

  previewTitle: 'Granska innan du sparar',
  previewLead: (file: string, occasions: number) =>
    occasions === 0
      ? `I ”${file}” finns inget som kan läsas in. Inget är sparat.`
      : `”${file}” innehåller ${occasions === 1 ? 'ett ifyllt tillfälle' : `${occasions} ifyllda tillfällen`}. Inget är sparat än.`,
  unchangedLead: (file: string) => `Allt i ”${file}” är redan sparat. Det finns inget att läsa in.`,
  readAs: (instrument: string, sheet: string) => `Läses som ${instrument} från fliken ”${sheet}”.`,
  occasions: 'Vad som läses in',
  occasionsCaption: 'Varje tillfälle i arbetsboken bredvid det som är sparat',
  occasion: 'Tillfälle',
  inWorkbook: 'I arbetsboken',
  stored: 'Sparat nu',
  happens: 'Vad som händer',
  scored: (sum: string, max: number, rated: number, items: number) =>
    `${sum} av ${max} (n = ${rated} av ${items})`,
  notRated: 'inget skattat',
  notStored: 'inget',
  noDate: 'inget datum',
  status: {
    new: 'läggs till',
    same: 'samma, ändras inte',
    differs: 'ändras',
    closed: 'stängt, kan inte ändras',
    'left-out': 'läses inte in',
  },
  states: { rating: 'skattas', agreeing: 'öppet', closed: 'stängt' },
  itemsTitle: 'Påstående för påstående',
  changes: (label: string, count: number) =>
    `${label}: ${count === 1 ? 'ett påstående ändras' : `${count} påståenden ändras`}`,
  newItems: (label: string) => `${label}: alla påståenden`,
  item: 'Påstående',
  before: 'Sparat nu',
  after: 'I arbetsboken',
  answers: {
    unknown: 'vet inte',
    notApplicable: 'inte tillämpligt',
    unrated: 'inte skattat',
    written: (written: string) => `inte skattat (”${written}”)`,
  },
  problemsTitle: (count: number) => (count === 1 ? 'En sak att känna till' : `${count} saker att känna till`),
  noProblems: 'Allt gick att läsa som det stod.',
  problemsCaption: 'Var det står och vad som gäller',
  where: 'Var',
  whereNone: 'hela filen',
  what: 'Vad',
  blocking: 'hindrar',
  choicesTitle: 'Välj och spara',
  choose: 'Tillfällen att läsa in',
  confirmOrganisation: (organisation: string) => `Ja, läs in arbetsboken hos ${organisation}`,
  confirmHint: 'Krävs, eftersom arbetsboken inte nämner just den organisationen.',
  saveImport: 'Läs in och spara',
  otherFile: 'Välj en annan fil',
  refused: 'Arbetsboken lästes inte in. Inget har sparats. Se vad som hindrar nedan.',

  savedTitle: 'Arbetsboken är inläst',
  savedLead: (file: string, organisation: string) =>
    `Det som stod i ”${file}” är nu sparat hos ${organisation}.`,
  savedNext:
    'Ifyllda tillfällen är stängda och räknas nu i jämförelse och rapport. Vill ni skriva varför resultatet har ändrats, eller rätta något, öppnar ni tillfället igen.',
  nextTitle: 'Nästa steg',
  shiftTitle: 'Förflyttningen',
  shiftCaption: 'Poäng vid varje tillfälle och förflyttningen sedan tillfället före',
  result: 'Poäng',
  change: 'Förflyttning',
  firstTime: '–',
  changed: (change: string, n: number) => `${change} (n = ${n} påståenden skattade båda gångerna)`,
  seeShift: 'Se förflyttningen',
  openOccasion: (label: string) => `Gå till ${label}`,
  toParticipation: (organisation: string) => `Till ${organisation}`,

  /** The command line. */
  cli: {
    saved: 'Inläst och sparat.',
    unchanged: 'Allt fanns redan. Inget har ändrats.',
    dryRun: 'Provkörning: inget har sparats.',
    refused: 'Arbetsboken lästes inte in. Inget har sparats.',
    scored: (sum: string, max: number, rated: number, items: number) =>
      `${sum} av ${max} (n = ${rated} av ${items})`,
    status: {
      new: 'läggs till',
      same: 'samma',
      differs: 'ändras',
      closed: 'stängt',
      'left-out': 'läses inte in',
    },
    heading: (organisation: string, round: string, instrument: string) =>
      `${organisation} · ${round} · ${instrument}`,
    problems: 'Att känna till:',
  },
}

export type WorkbooksTexts = typeof workbooks
