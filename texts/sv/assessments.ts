import {
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatPoints,
  formatPointsChange,
} from '../formats.ts'
import { type Role, roleCounts } from './roles.ts'

type State = 'rating' | 'agreeing' | 'closed'

/** Points have a decimal only where a half step was used. */
const points = (value: number) => formatPoints('sv', value)
const move = (change: number) => formatPointsChange('sv', change)

const persons = (n: number) => (n === 1 ? '1 person' : `${n} personer`)

/** Words of rating, spread and agreement. */
export const assessments = {
  heading: (occasion: string, organisation: string) => `${occasion} i ${organisation}`,
  onDate: (date: string) => formatDate('sv', date),
  states: { rating: 'skattas', agreeing: 'gruppen enas', closed: 'stängt' } satisfies Record<State, string>,
  people: (role: Role, n: number) => roleCounts[role](n),
  persons,
  unknown: 'Vet inte',
  notApplicable: 'Inte tillämpligt',
  unrated: 'inte skattat',
  unknownHint: 'när det inte går att bedöma i dag. Ger inga poäng och räknas inte som noll.',
  notApplicableHint: 'när påståendet inte gäller er organisation. Räknas bort ur det högsta möjliga.',
  statementOf: (number: number, count: number) => `Påstående ${number} av ${count}`,

  newOccasion: {
    title: 'Nytt tillfälle för självskattning',
    lead: 'Välj möte och checklista och bjud in dem som ska skatta. Var och en skattar för sig, sedan enas ni.',
    meeting: 'Vid vilket möte?',
    meetingOption: (name: string, date: string | null) =>
      date ? `${name}, ${formatDate('sv', date)}` : name,
    instrument: 'Vilken checklista?',
    instrumentHint: 'Använd samma checklista som förra gången, så syns förflyttningen.',
    instrumentOption: (title: string, level: string) => `${title}: ${level}`,
    instrumentMeaning: (items: number, from: number, to: number) =>
      `${items} påståenden, skala ${from}–${to}`,
    date: 'Datum då ni enas',
    dateHint: 'Dagen för mötet. Skattningen kan börja redan nu.',
    people: 'Vilka bjuds in att skatta?',
    peopleHint:
      'Bjud gärna in politiker, chefer och nyckelpersoner. Samma personer och roller som förra gången gör resultaten jämförbara.',
    nobody: 'Det finns inga personer i organisationen än. Lägg till dem nedan.',
    create: 'Skapa tillfället',
    already: (labels: readonly string[]) => `Finns redan: ${formatList('sv', labels)}.`,
    addTitle: 'Lägg till en person',
    addLead: 'För den som ska skatta men inte finns i listan. Det du har valt ovan står kvar.',
    addTrial: 'I provläget kan du sedan kliva in som personen från tillfällets sida.',
    name: 'Namn',
    role: 'Roll',
    add: 'Lägg till',
    added: (name: string) => `${name} finns nu i listan ovan och är förvald.`,
  },

  occasion: {
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
  },

  rate: {
    title: (occasion: string) => `Din skattning, ${occasion}`,
    lead: 'Svara utifrån din roll och på egen hand. Ingen annan ser dina svar medan skattningen pågår; när gruppen enas visas de utan namn.',
    asRole: (role: string) => `Du skattar som ${role}.`,
    onePage: 'Alla påståenden på en sida',
    oneByOne: 'Ett påstående i taget',
    guidance: {
      politician: 'Till dig som är politiker',
      manager: 'Till dig som är chef',
      keyPerson: 'Till dig som är nyckelperson',
    },
    answer: 'Ditt svar',
    comment: 'Kommentar',
    commentHint: 'Frivillig. Visas för gruppen med din roll men utan ditt namn.',
    save: 'Spara',
    saveAll: 'Spara allt',
    submit: 'Spara och lämna in',
    submitTitle: 'Lämna in',
    submitLead:
      'När du har svarat på det du kan lämnar du in. Du kan ändra dina svar tills gruppen börjar enas. Bara inlämnade svar räknas.',
    previous: 'Föregående',
    next: 'Spara och gå vidare',
    toEnd: 'Spara och gå till inlämning',
    /** The script writes the number in place of {n} as one goes. */
    answered: (n: number | '{n}', of: number) => `${n} av ${of} påståenden besvarade`,
    submittedAt: (at: string) =>
      `Du lämnade in ${formatMoment('sv', new Date(at))}. Du kan fortfarande ändra dina svar.`,
    allSteps: 'Alla påståenden',
    step: (item: number, title: string, answered: boolean) =>
      `${item}. ${title}${answered ? ', besvarat' : ', inte besvarat'}`,
    over: 'Skattningen är avslutad. Här är det du svarade; det går inte att ändra längre.',
    overAction: 'Se hur gruppen enas',
    yourAnswer: 'Ditt svar',
    statement: 'Påstående',
  },

  conflict: {
    title: 'Någon annan hann före',
    ownTitle: 'Ändrat på ett annat ställe',
    body: (theirs: string) =>
      `Det som nu gäller är: ${theirs} Det du skrev står kvar här nedanför men är inte sparat. Välj vad som ska stå och spara igen.`,
    several: (items: readonly number[]) =>
      `Allt annat är sparat. Påstående ${formatList('sv', items.map(String))} hade ändrats på ett annat ställe medan du skrev, och behöver ett val från dig.`,
    answer: (answer: string, text: string) =>
      text === '' ? `”${answer}”.` : `”${answer}”, med texten ”${text}”.`,
  },

  save: {
    saved: (time: string) => `sparat ${time}`,
    typing: 'inte sparat ännu',
    saving: 'sparar …',
    offline: 'Inte sparat: ingen kontakt. Det du skrivit finns kvar här, och vi försöker igen av oss själva.',
    restored: 'Återställt efter avbrott, sparar …',
  },

  agree: {
    improve: 'Börja en förbättring',
    title: (occasion: string) => `Enas: ${occasion}`,
    titleClosed: (occasion: string) => `Gemensamma svar: ${occasion}`,
    lead: (raters: string) =>
      `${raters} har skattat var för sig. Börja med påståendena där svaren skiljer sig mest: där finns samtalet.`,
    leadNone: 'Här finns inga enskilda skattningar att visa. Kom överens om ett svar för varje påstående.',
    leadNoneClosed: 'Här finns inga enskilda skattningar att visa. Så här enades gruppen.',
    leadClosed: (raters: string) => `${raters} skattade var för sig. Så svarade de, och så enades gruppen.`,
    raters: (parts: readonly string[]) => formatList('sv', parts),
    comparability: {
      changedTitle: 'Jämför med försiktighet: inte samma som skattade',
      changed: (before: number, now: number, roles: readonly string[]) =>
        `Förra gången skattade ${persons(before)}, nu ${persons(now)} (${formatList('sv', roles)}). Resultatet kan ha flyttat sig bara för att andra har svarat.`,
      role: (role: string, before: number, now: number) => `${role} ${before} → ${now}`,
      unknownTitle: 'Det är inte känt vilka som skattade',
      unknown: (label: string) =>
        `Skattningen vid ${label} säger inte vilka som var med, så det går inte att veta om samma personer och roller har svarat båda gångerna.`,
      same: (n: number) =>
        `Lika många i samma roller som förra gången (${persons(n)}), så resultaten går att jämföra.`,
    },
    mostSpread: 'Störst spridning',
    mostSpreadLead: 'Här skiljer svaren sig mest. Tal inom parentes är lägsta och högsta svar.',
    spreadLink: (item: number, title: string, min: number, max: number) =>
      `${item}. ${title} (${points(min)}–${points(max)})`,
    spreadTitle: (item: number) => `Så svarade var och en på påstående ${item}`,
    spreadTable: 'Svaren i siffror',
    comments: 'Kommentarer',
    common: 'Gemensamt svar',
    reason: 'Varför?',
    reasonHint: 'Er motivering, så att andra och ni själva förstår svaret nästa gång.',
    evidence: 'Underlag',
    evidenceHint: 'En länk eller vad det är och var det finns, till exempel ett protokoll.',
    written: (text: string) => `I arbetsboken stod ”${text}”, som inte är ett steg på skalan.`,
    since: (label: string) => `Sedan ${label}`,
    shift: (before: number | null, after: number | null, change: number | null) =>
      change === null
        ? before === null
          ? 'inte skattat då'
          : `${points(before)} då, inget tal nu`
        : `${points(before!)} → ${points(after!)} (${move(change)})`,
    resultTitle: 'Resultat så här långt',
    resultTitleClosed: 'Resultat',
    sum: (sum: number | null, max: number) =>
      sum === null ? `inga poäng än av ${max} möjliga` : `${points(sum)} av ${max} möjliga`,
    facts: {
      sum: 'Poäng',
      mean: 'Medel per påstående',
      unknown: 'Vet inte',
      notApplicable: 'Inte tillämpligt',
      unrated: 'Utan svar',
      shift: 'Förflyttning',
    },
    meanOf: (mean: number | null, n: number) =>
      mean === null ? '–' : `${formatNumber('sv', mean, 2)} (n = ${n})`,
    totalShift: (total: number | null, n: number, label: string) =>
      total === null
        ? `inget påstående är skattat både vid ${label} och nu`
        : `${move(total)} poäng sedan ${label}, räknat på ${n} påståenden som är skattade båda gångerna`,
    first:
      'Det här är det första tillfället med den här checklistan i rundan. Nästa gång syns förflyttningen.',
    save: 'Spara allt',
    closeTitle: 'Stäng tillfället',
    closeLead:
      'När alla påståenden har ett svar stänger ni. Efter det går inget att ändra utan att öppna igen med en motivering.',
    closeByLeader: 'Den som leder arbetet stänger tillfället när alla påståenden har ett svar.',
    shiftNote: 'Varför har resultatet flyttat sig?',
    shiftNoteHint: 'Med egna ord: vad har hänt sedan förra gången? Texten följer med till rapporten.',
    shiftNoteFirst: 'Något att komma ihåg till nästa gång? (frivilligt)',
    openItems: (items: readonly number[]) =>
      `Utan gemensamt svar: påstående ${formatList('sv', items.map(String))}.`,
    closeAction: 'Spara och stäng tillfället',
  },
}

export type AssessmentsTexts = typeof assessments
