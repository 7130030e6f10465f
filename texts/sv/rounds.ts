/** Words of rounds, groups, meetings and taking part. */
export const rounds = {
  title: 'Rundor',
  lead: 'I en runda lär några organisationer av varandra under ett par år. De skattar sig, träffas i små grupper och förbättrar något hemma mellan mötena.',
  openHeading: 'Pågår nu',
  plannedHeading: 'Planerade',
  closedHeading: 'Avslutade, ur publicerade rapporter',
  closedLead:
    'Deltagare, grupper och möten är hämtade ur rapporterna. Skattningar finns bara där någon har läst in sin gamla arbetsbok.',
  status: { planned: 'planerad', open: 'öppen', closed: 'avslutad' },
  countOfParticipants: (learners: number, mentors: number, supporting: number) =>
    `${learners} deltagare, ${mentors === 0 ? 'inga mentorer' : `${mentors} mentorer`}${supporting === 0 ? '' : `, ${supporting} stödjande mentorer`}`,
  nextMeeting: (name: string, date: string) => `Nästa möte: ${name}, ${date}`,

  about: 'Om rundan',
  period: 'Period',
  checklists: 'Checklistor',
  checklistUnknown: 'okänd',
  timeline: 'Möten',
  timelineEmpty: 'Vilka möten rundan hade är inte känt.',
  undated: 'dag okänd',
  host: (name: string) => `värd ${name}`,
  isNext: 'härnäst',

  stateHeading: 'Så ligger alla till',
  stateLead: (behind: number, of: number, unshared: number) => {
    const late = `${behind === 0 ? 'Ingen' : behind} av`
    if (unshared === 0) return `${late} ${of} organisationer ligger efter med en självskattning.`
    if (unshared === of)
      return `Ingen av ${of} organisationer delar sitt arbete i rundan med dig, så hur långt de har kommit syns inte här.`
    return `${of - unshared} av ${of} organisationer delar något av sitt arbete med dig. ${late} dem ligger efter med en självskattning.`
  },
  stateCaption: 'Självskattning vid varje möte, senaste resultat och förbättringar',
  stateNote:
    'Ordningen är rundans egen. Poängen visar var varje organisation står mot sig själv; de går inte att jämföra rakt av mellan organisationer.',
  stateUnshared:
    'Delas inte: organisationen delar inget av sitt arbete i rundan med dig. Om det har börjat går då inte att se.',
  unshared: 'delas inte',
  organisation: 'Organisation',
  result: 'Senaste resultat',
  improvements: 'Förbättringar',
  lastSaved: 'Senast sparat',
  never: 'aldrig',
  untold: 'visas inte',
  noResult: 'inget än',
  progress: {
    done: 'klar',
    agreeing: 'enas',
    rating: 'skattas',
    missing: 'saknas',
    due: 'härnäst',
    later: 'senare',
  },
  late: 'sent',

  groups: 'Grupper',
  kind: { learner: 'deltagare', mentor: 'mentor', 'supporting-mentor': 'stödjande mentor' },
  participationStatus: {
    active: 'med',
    completed: 'fullföljde',
    withdrew: 'avbröt',
    'did-not-report': 'lämnade ingen rapport',
  },
  occasionsRead: (n: number) => (n === 1 ? '1 skattning inläst' : `${n} skattningar inlästa`),
  notes: 'Att känna till',
  roundReport: 'Rundans resultatrapport',

  changeHeading: (to: 'planned' | 'open' | 'closed') =>
    ({ planned: 'Planera rundan', open: 'Öppna rundan', closed: 'Avsluta rundan' })[to],
  changeLead: {
    planned: 'Rundan går tillbaka till planering.',
    open: 'Deltagarna kan då skapa nya självskattningar.',
    closed:
      'Inga nya självskattningar kan då skapas. Allt som är sparat finns kvar, och rundan kan öppnas igen.',
  },
  reason: 'Varför?',
  reasonHint: 'Skälet sparas tillsammans med ditt namn och tiden.',

  hubLead: (d: { kind: string; group: string; mentors: string }) =>
    d.mentors === '' ? `${d.kind} i ${d.group}.` : `${d.kind} i ${d.group}, med ${d.mentors} som mentor.`,
  next: 'Nästa steg',
  nothingNext: 'Inget väntar just nu.',
  alsoWaiting: 'Väntar också',
  occasions: 'Självskattningar',
  occasionsCaption: 'Självskattningar i rundans ordning',
  occasion: 'Tillfälle',
  date: 'Datum',
  checklist: 'Checklista',
  points: 'Poäng',
  pointsOf: (sum: string, max: string) => `${sum} av ${max}`,
  n: (n: number) => `n = ${n}`,
  shift: 'Förflyttning',
  shiftOver: (n: number) => `över ${n} påståenden`,
  ratersChanged: 'andra personer skattade',
  ratersUnknown: 'okänt vilka som skattade',
  state: 'Läge',
  occasionState: { rating: 'skattas', agreeing: 'gruppen enas', closed: 'stängt' },
  fromWorkbook: 'ur arbetsbok',
  agreed: (n: number) => (n === 1 ? '1 påstående klart' : `${n} påståenden klara`),
  leftNote: {
    withdrew: 'Organisationen avbröt innan rundan var slut.',
    'did-not-report': 'Organisationen lämnade ingen slutrapport.',
  },
  notShared: (organisation: string) =>
    `${organisation} delar inget av sitt arbete i rundan med dig. Om det har börjat syns därför inte här. Det som är antaget och offentligt finns bland rapporterna.`,
  notSharedYet:
    'När något delas med dig kan du läsa det här, och kommentera de rapporter som är på granskning. Be organisationens strateg att dela.',
  notSharedHistory:
    'Inga självskattningar från rundan visas. Antingen är ingen arbetsbok inläst, eller så delas den inte med dig.',
  noOccasions: 'Här finns inga självskattningar än.',
  historyEmpty:
    'Rapporten berättar att organisationen var med, men inte hur den skattade sig. Har ni kvar er arbetsbok från rundan kan den läsas in här, och då syns er utveckling.',
  historyUnknown:
    'Vilken checklista och vilka möten rundan hade är inte känt, så ingen arbetsbok kan läsas in.',
  commandLine: 'Den som sköter installationen kan också läsa in den från kommandoraden:',
  work: 'Arbetet',
  newOccasion: 'Ny självskattning',
  newOccasionWhy: 'Bjud in de som ska skatta inför nästa möte.',
  importWorkbook: 'Läs in arbetsbok',
  importWhy: 'Hämta in det som redan finns i Excel. Du ser allt innan det sparas.',
  comparison: 'Jämförelse',
  comparisonWhy: 'Påstående för påstående, över tid och inom gruppen.',
  improvementsWhy: (n: number, step: string | null) =>
    n === 0
      ? 'Inget är noterat än. Börja med en skillnad mellan kvinnor och män som är värd att göra något åt.'
      : `${n === 1 ? 'En förbättring' : `${n} förbättringar`}${step === null ? ', inget resultat än.' : `; den som kommit längst har nått ${step.toLowerCase()}.`}`,
  report: 'Resultatrapport',
  reportWhy: 'Läs på skärmen, ladda ner som PDF eller hämta siffrorna.',
  facts: 'Fakta och enheter',
  factsWhy: 'Invånare, nämnder, förvaltningar och enheter.',

  steps: {
    readWorkbook: (meetings: string) => `Läs in arbetsboken för ${meetings}`,
    readWorkbookWhy:
      'Det som redan är inläst ligger kvar; de här kolumnerna väntar. Inget sparas förrän du har sett det.',
    readHistory: 'Läs in arbetsboken från rundan',
    readHistoryWhy: 'Det är så historien kommer in. Inget sparas förrän du har sett det.',
    readAction: 'Läs in',
    startRating: (meeting: string) => `Starta självskattningen inför ${meeting}`,
    startRatingLate: (meeting: string) => `Starta självskattningen till ${meeting}`,
    startRatingWhy: (date: string) => `Mötet är ${date}.`,
    startRatingLateWhy: (date: string) => `Mötet var ${date}.`,
    startAction: 'Bjud in',
    collect: (meeting: string) => `Få in svaren till ${meeting}`,
    collectWhy: (submitted: number, invited: number) => `${submitted} av ${invited} har lämnat in.`,
    collectAction: 'Se vilka',
    agree: (meeting: string) => `Enas om ${meeting}`,
    agreeWhy: (agreed: number) =>
      agreed === 0
        ? 'Alla har skattat. Gruppen har inte börjat enas.'
        : `${agreed} påståenden är klara hittills.`,
    agreeAction: 'Fortsätt',
    addImprovement: 'Välj en förbättring att börja med',
    addImprovementWhy: 'Skattningen är gjord. Vilken skillnad mellan kvinnor och män vill ni göra något åt?',
    addAction: 'Lägg till',
    followUp: (title: string) => `Följ upp ”${title}”`,
    followUpSince: (date: string) => `Inget nytt resultat sedan ${date}.`,
    followUpNever: 'Inget resultat är noterat.',
    followUpAction: 'Öppna',
    report: 'Skriv färdigt resultatrapporten',
    reportWhy: 'Alla självskattningar är klara.',
    reportAction: 'Till rapporten',
  },
}

export type RoundsTexts = typeof rounds
