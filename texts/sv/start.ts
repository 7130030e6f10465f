import type { Role } from './roles.ts'

/** Words of the start page, the choice of example person and the five pages that say what is next. */
export const start = {
  title: 'Min sida',
  startTitle: 'Se vad som förändras för kvinnor och män',
  what: [
    'Jämsides är för kommuner och regioner som arbetar med jämställdhetsintegrering, och för dem som samordnar.',
    'Ni skattar er med samma checklistor som i dag, från Excel eller här, ser hur ni har rört er och lär av gruppen.',
    'Varje förbättring följs steg för steg, tills den syns som mätt förändring för kvinnor och män.',
  ],
  threadHeading: 'Den röda tråden',
  threadLead: 'Allt hänger ihop, åt båda håll. De fyllda stegen finns i dag, de ihåliga är på väg.',
  thread: {
    decision: 'Politiskt beslut',
    assessment: 'Självskattning',
    challenge: 'Skillnad i statistiken',
    improvement: 'Förbättring',
    chain: 'Steg i resultatkedjan',
    change: 'Mätt förändring',
    money: 'Pengar',
    report: 'Rapport',
    example: 'Lärande exempel',
  },
  exists: 'finns',
  coming: 'på väg',
  tryHeading: 'Prova som en av sex',
  tryLead:
    'Personerna är påhittade, och fem av dem arbetar i påhittade organisationer. Signe arbetar med Hedemoras verkliga statistik. Du kan spara och ändra som du vill, och byta person när som helst.',
  toTry: 'Prova med ett påhittat exempel',
  stepInAs: (name: string) => `Kliv in som ${name}`,
  where: (role: string, place: string) => `${role}, ${place}`,
  wants: {
    strategist: 'Driver arbetet. Ska läsa in arbetsboken för två möten och se hur långt kommunen har kommit.',
    manager: 'Äger två förbättringar och har en skattning att fylla i.',
    politician: 'Vill på en sida se vad som är beslutat, hur det går och vad man ska fråga efter.',
    mentor: 'Stöttar två organisationer och läser på inför nästa möte.',
    coordinator: 'Ser alla organisationer i rundan och vilka som behöver en knuff.',
    operator: 'Sköter installationen.',
  } as Readonly<Partial<Record<Role, string>>>,
  wantsStatistics:
    'Vill veta var kvinnor och män får olika resultat i kommunen, och vad som är värt att göra något åt.',
  realHeading: 'Eller börja i det verkliga',
  openHeading: 'Öppet för alla',
  realStatistics: 'Statistik för kvinnor och män',
  realStatisticsWhy: 'Var skiljer det sig i din kommun eller region, och är det värt att göra något åt?',
  realLibrary: 'Biblioteket med exempel',
  realLibraryWhy: 'Vad andra har gjort, hur långt de kom och var det står.',
  realRounds: 'Rundor 2015–2020',
  realRoundsWhy: 'Vilka som var med, i vilka grupper och med vilka möten.',
  realOrganisations: 'Alla kommuner och regioner',
  realOrganisationsWhy: 'Slå upp din egen organisation.',
  realInstruments: 'Checklistorna',
  realInstrumentsWhy: 'Varje påstående, vad varje steg betyder och hur versionerna hänger ihop.',

  stepInTitle: 'Vem vill du vara?',
  stepInLead:
    'I provläget finns inga konton. Välj en påhittad person, så visas det som den rollen behöver först.',
  youAre: (name: string) => `Du är inne som ${name}.`,

  greeting: (name: string) => `Hej ${name}`,
  nextMeeting: (d: { name: string; theme: string; date: string; host: string | null }) =>
    `Nästa möte är ${d.name}, ${d.date}: ${d.theme.toLowerCase()}${d.host === null ? '' : `. Värd är ${d.host}`}.`,
  noMeeting: 'Inget möte är planerat framåt.',
  nextHeading: 'Härnäst',

  strategistLead: (organisation: string, done: number, of: number) =>
    `${organisation} har gjort ${done} av ${of} självskattningar i rundan.`,
  sampleHeading: 'Har du ingen arbetsbok till hands?',
  sampleLead: 'Ladda ner en ifylld exempelbok och läs in den, så ser du hur det går till.',
  sample: (file: string) => `Ladda ner ${file}`,
  toHub: (organisation: string) => `Allt om ${organisation}`,
  moreHeading: 'Mer',
  toHubWhy: 'Självskattningar, jämförelse, förbättringar och rapport.',
  toRound: 'Hela rundan',
  toRoundWhy: 'Möten, grupper och var alla ligger.',

  sheetTitle: (meeting: string) => `Fyll i din skattning till ${meeting}`,
  sheetWhy: (answered: number, of: number) =>
    answered === 0
      ? `${of} påståenden. Ingen ser dina svar förrän gruppen enas.`
      : `Du har svarat på ${answered} av ${of}. Ingen ser dina svar förrän gruppen enas.`,
  sheetAction: 'Fyll i',
  sheetGoOn: 'Fortsätt',
  managerLead: (sheets: number, improvements: number) =>
    sheets === 0
      ? `Du har inget att fylla i. ${improvements === 1 ? 'En förbättring är din' : `${improvements} förbättringar är dina`}.`
      : `${sheets === 1 ? 'En skattning väntar på dig' : `${sheets} skattningar väntar på dig`}, och ${improvements === 1 ? 'en förbättring är din' : `${improvements} förbättringar är dina`}.`,
  ownImprovements: 'Mina förbättringar',
  noOwnImprovements: 'Ingen förbättring bär ditt namn än.',
  reached: (step: string, date: string) => `Har nått ${step.toLowerCase()}, senast ${date}.`,
  notReached: 'Inget resultat är noterat än.',
  stuck: 'stilla i tre månader',
  otherImprovements: (n: number) =>
    n === 1 ? 'Organisationen har en förbättring till' : `Organisationen har ${n} förbättringar till`,

  politicianLead: (d: {
    organisation: string
    meeting: string
    sum: string
    max: string
    n: number
    shift: string | null
  }) =>
    `${d.organisation} hade ${d.sum} av ${d.max} poäng vid ${d.meeting} (${d.n} påståenden)${d.shift === null ? '' : `, ${d.shift} sedan förra gången`}.`,
  politicianNone: (organisation: string) => `${organisation} har ingen avslutad självskattning än.`,
  decided: 'Det vi själva råder över',
  decidedLead: (checklist: string) =>
    `Gruppens gemensamma svar på de påståenden i ${checklist} som politiken svarar för.`,
  ofMax: (value: string, max: string) => `${value} av ${max}`,
  fully: 'på plats',
  askFor: 'Be om detta:',
  evidence: (text: string) => `Underlag: ${text}`,
  changedHeading: 'Det som har ändrats',
  differencesHeading: 'Skillnader vi arbetar med',
  changeSentence: (d: {
    measure: string
    first: string
    second: string
    from: [string, string]
    to: [string, string]
  }) =>
    `${d.measure}: ${d.first} från ${d.from[0]} till ${d.to[0]}, ${d.second} från ${d.from[1]} till ${d.to[1]}.`,
  readReport: 'Läs hela resultatrapporten',

  mentorLead: (group: string, n: number) => `Du är mentor i ${group}, med ${n} organisationer.`,
  material: 'Material inför mötet',
  latest: 'Senaste skattning',
  why: 'Varför det ändrades',
  waitsFor: 'Väntar på',
  nothingWaits: 'Allt är klart.',
  readMore: 'Läs:',

  coordinatorLead: (behind: number, of: number, unshared: number) => {
    const seen = of - unshared
    if (seen === 0) return `Ingen av ${of} organisationer delar sitt arbete i rundan med dig än.`
    const whose = unshared === 0 ? 'organisationer' : 'organisationer som delar sitt arbete med dig'
    return behind === 0
      ? `Alla ${seen} ${whose} är i fas.`
      : `${behind} av ${seen} ${whose} behöver en knuff.`
  },
  unshared: (n: number, of: number) =>
    `${n} av ${of} delar inget av sitt arbete med dig. Du ser bara det som delas, så om de har börjat syns inte.`,
  showUnshared: 'Visa dem',
  behindHeading: 'Behöver en knuff',
  nobodyBehind: 'Ingen av dem vars arbete du ser ligger efter.',

  organisationLead: (organisation: string) =>
    `${organisation} är inte med i någon pågående runda. Här är det statistiken säger, och det ni gör åt det.`,
  toChallenges: 'Utmaningar',
  toChallengesWhy: 'Skillnader som ni har bestämt er för att göra något åt.',
  toImprovements: 'Förbättringar',
  toImprovementsWhy: 'Det ni gör, och vad som kommer ut av det.',
  toReports: 'Rapporter',
  toReportsWhy: 'Antagna, och de som är på granskning och kan kommenteras.',
  toStatistics: 'Skillnader mellan kvinnor och män',
  toStatisticsWhy: 'De som är mest värda uppmärksamhet, och hur säkra de är.',
  toGoals: 'Mål för kvinnor och män',
  toGoalsWhy: 'Nådda först när de är nådda för båda.',
  toSets: 'Nyckeltal att läsa tillsammans',
  toSetsWhy: 'Urval med vägledning, som sida och rapport.',
  toCoverage: 'Könsuppdelad statistik',
  toCoverageWhy: 'Hur stor del av er egen statistik som är uppdelad.',
  toLatestRoundWhy: 'Självskattningarna i den senaste rundan, som är avslutad.',
  toOrganisationWhy: 'Fakta, rundor och rapporter.',
  administers: 'Du sköter installationen. Här kan du börja:',
  elsewhere: 'Du har ingen roll i någon runda. Här kan du börja:',
}

export type StartTexts = typeof start
