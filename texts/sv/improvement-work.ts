/** Words of where an improvement is done, by whom, what it aims at, how far it has come and what it rests on. */
export const improvementWork = {
  states: { planned: 'Planerad', ongoing: 'Pågår', finished: 'Avslutad', stopped: 'Avbruten' },
  facts: {
    due: 'Ska vara klar',
    overdue: 'Tiden har gått ut',
    since: (state: string, date: string) => `${state} ${date}`,
    unit: 'Var i organisationen',
    keyFigures: 'Följs med nyckeltalen',
    keyFigureGone: (id: string) => `${id} (finns inte i statistiken här)`,
    sdg: 'Globala målen',
    charter: 'CEMR-deklarationen',
    article: (number: number | null, name: string) =>
      number === null ? `${name} (tillagd 2022)` : `Artikel ${number}: ${name}`,
    decisions: 'Vilar på besluten',
    decision: (d: { title: string; reference: string; date: string | null }) =>
      [d.title, [d.reference, d.date].filter(Boolean).join(', ')].filter(Boolean).join(' – '),
  },
  aim: {
    title: 'Målet',
    none: 'Inget mål är satt än.',
    table: (measure: string, unit: string) => `${measure} (${unit})`,
    today: 'När målet sattes',
    target: (date: string) => `Målet ${date}`,
    difference: 'Skillnad',
    sentence: (d: {
      measure: string
      unit: string
      date: string
      women: string
      men: string
      /** What the two are called, women or girls first. */
      of: readonly [string, string]
    }) =>
      d.women === d.men
        ? `Senast ${d.date} ska det vara ${d.women} ${d.unit} för både ${d.of[0].toLowerCase()} och ${d.of[1].toLowerCase()}.`
        : `Senast ${d.date} ska det vara ${d.women} ${d.unit} för ${d.of[0].toLowerCase()} och ${d.men} för ${d.of[1].toLowerCase()}.`,
  },
  move: {
    title: 'Ändra läget',
    state: 'Hur långt har arbetet kommit?',
    endedOn: 'När?',
    endedOnHint: 'I dag, om du inte skriver något.',
    because: 'Varför?',
    becauseHint: 'Behövs om arbetet avbryts: det är också något att lära av. Annars frivilligt.',
    submit: 'Spara läget',
    begin: 'Börja arbetet',
    reopen: 'Ta upp arbetet igen',
    overtaken: (state: string) =>
      `Någon annan hann ändra förbättringen. Ditt val är inte sparat. Nu är läget: ${state.toLowerCase()}. Välj på nytt om det behövs.`,
    saved: (state: string) => `Sparat. Läget är nu: ${state.toLowerCase()}.`,
  },
  form: {
    owner: 'Vem ansvarar?',
    ownerHint: 'Oftast en chef. I listan står de som har en roll i organisationen.',
    ownerOther: 'Någon annan, eller ingen än',
    ownerIn: (name: string, role: string | null) => `${name} (${role ?? 'har ingen roll här nu'})`,
    ownerName: 'Namn eller befattning',
    ownerNameHint: 'Fyll i bara om den som ansvarar inte finns i listan.',
    unit: 'Var i organisationen?',
    unitHint: 'Den nämnd, förvaltning eller enhet där arbetet görs.',
    unitNone: 'Inte bestämt, eller hela organisationen',
    unitsNone: 'Organisationens nämnder och förvaltningar är inte inlagda. Det görs på organisationens sida.',
    due: 'När ska det vara klart?',
    dueHint: 'Lämna tomt om det inte är bestämt.',
    aim: 'Mål för kvinnor och män',
    aimSet: 'satt',
    aimNotSet: 'inget satt',
    aimWhy:
      'Ett mått, för båda könen. Då går det att säga efteråt om det blev som ni ville, för kvinnor och för män. Lämna allt tomt om målet inte är satt.',
    aimMeasure: 'Vad mäts?',
    aimToday: 'Hur är det i dag?',
    aimTodayHint: 'Båda eller ingen.',
    aimTarget: 'Vart vill ni?',
    aimBy: 'Till när?',
    chosen: (n: number) => (n === 0 ? 'inget valt' : n === 1 ? 'ett valt' : `${n} valda`),
    items: 'Påståenden i checklistan',
    links: 'Hänger ihop med',
    linksLead: 'Allt är frivilligt. Det gör att tråden går att följa åt båda hållen.',
    subGoals: 'Nationella delmål',
    keyFigures: 'Nyckeltal',
    keyFiguresHint: 'Nyckeltal i statistiken som ska röra sig om förbättringen lyckas.',
    keyFigureSearch: 'Sök på namn eller nummer',
    keyFigureFind: 'Sök nyckeltal',
    keyFigureFound: (q: string, n: number) =>
      n === 0
        ? `Inget nyckeltal svarar mot ”${q}”. Pröva ett annat ord.`
        : `Träffar på ”${q}”. Kryssa för dem ni vill ha, och spara.`,
    keyFigureMore: (n: number) => `${n} till. Sök smalare för att se dem.`,
    keyFigureTotal: 'inte delat på kön',
    sdg: 'Globala målen',
    sdgGoal: (number: number, name: string) => `Mål ${number}: ${name}`,
    charter: 'CEMR-deklarationen',
    decisions: 'Beslut',
    decisionsHint: 'Beslut som förbättringen vilar på. Fler rader kommer när du har sparat.',
    decision: (n: number) => `Beslut ${n}`,
    decisionTitle: 'Vad beslutades?',
    decisionReference: 'Diarienummer',
    decisionDate: 'Datum',
    decisionUrl: 'Länk',
  },
}

export type ImprovementWorkTexts = typeof improvementWork
