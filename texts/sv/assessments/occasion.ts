import { formatList, formatMoment } from '../../formats.ts'
import { points, persons } from './people.ts'

export const occasion = {
  lead: {
    rating: (submitted: number, invited: number) =>
      invited === 0
        ? 'Ingen är inbjuden att skatta.'
        : `Skattningen pågår. ${submitted} av ${invited} har lämnat in.`,
    agreeing: (answered: number, of: number) =>
      `Gruppen enas. ${answered} av ${of} påståenden har ett gemensamt svar.`,
    closed: (sum: number | null, max: number, n: number) =>
      sum === null
        ? 'Tillfället är stängt utan något skattat påstående.'
        : `Tillfället är stängt: ${points(sum)} av ${max} möjliga poäng, ${n} skattade påståenden.`,
  },
  next: 'Nästa steg',
  rateNow: 'Din skattning väntar. Ingen annan ser dina svar medan skattningen pågår.',
  rateAction: 'Skatta nu',
  rateMore: 'Du har lämnat in. Du kan ändra dina svar tills gruppen börjar enas.',
  rateMoreAction: 'Se eller ändra dina svar',
  waiting: 'Vänta tills alla har lämnat in. Den som leder arbetet bestämmer när gruppen börjar enas.',
  start:
    'När alla har lämnat in börjar ni enas. Då visas spridningen, utan namn, och ingen kan längre ändra sin egen skattning.',
  startMissing: (names: readonly string[]) =>
    `${formatList('sv', names)} har inte lämnat in. Svar som inte är inlämnade räknas inte med.`,
  startAction: 'Avsluta skattningen och börja enas',
  agree: 'Se hur svaren sprider sig och kom överens om ett gemensamt svar för varje påstående.',
  agreeAction: 'Enas',
  seeAction: 'Se spridning och gemensamma svar',
  closedNext: 'Resultatet syns i jämförelsen och i resultatrapporten.',
  toParticipation: (organisation: string) => `Till ${organisation} i rundan`,
  tryAs: 'Provläge: pröva hur det ser ut för någon annan som är inbjuden.',
  stepInAs: (name: string) => `Kliv in som ${name}`,
  turnout: 'Inbjudna, och när de lämnade in',
  who: 'Vilka skattar',
  whoHidden: (submitted: number, invited: number) =>
    `${persons(invited)} är inbjudna, ${submitted} har lämnat in. Namnen visas för dem som är med.`,
  fromWorkbook: 'Skattningen kommer ur en arbetsbok. Den säger inte vilka som skattade.',
  nobodyRated: 'Här finns inga enskilda skattningar.',
  person: 'Person',
  role: 'Roll',
  submitted: 'Inlämnat',
  submittedAt: (at: string) => formatMoment('sv', new Date(at)),
  notSubmitted: 'inte än',
  history: 'Vad som har hänt',
  event: {
    rating: (first: boolean): string => (first ? 'Skattningen öppnades' : 'Skattningen öppnades igen'),
    agreeing: (first: boolean): string => (first ? 'Gruppen började enas' : 'Tillfället öppnades igen'),
    closed: () => 'Tillfället stängdes',
  },
  eventBy: (at: string, by: string | null) =>
    by === null ? formatMoment('sv', new Date(at)) : `${formatMoment('sv', new Date(at))} av ${by}`,
  reason: 'Motivering',
  returnTitle: 'Låt alla skatta igen',
  returnLead:
    'Spridningen har redan visats, så en ny skattning blir inte helt oberoende. Det ni har enats om finns kvar.',
  returnAction: 'Öppna skattningen igen',
  reopenTitle: 'Öppna tillfället igen',
  reopenLead:
    'Andra kan redan ha använt resultatet. Skriv varför det måste ändras; motiveringen syns i historiken.',
  reopenAction: 'Öppna igen',
  facts: {
    instrument: 'Checklista',
    level: 'Nivå',
    date: 'Datum',
    state: 'Läge',
    source: 'Kommer från',
  },
  sources: { browser: 'skattning i webbläsaren', workbook: 'arbetsbok' },
  whyShift: 'Varför resultatet flyttade sig',
}
