import { many } from '../formats.ts'

type OrganisationKind = 'municipality' | 'region' | 'federation' | 'district' | 'company' | 'other'

/** Words of the yearly gender-equality report of an organisation. */
export const yearReport = {
  title: (year: number) => `Jämställdhetsrapport ${year}`,
  to: {
    municipality: 'Till kommunfullmäktige',
    region: 'Till regionfullmäktige',
    federation: 'Till förbundets ledning',
    district: 'Till den politiska ledningen',
    company: 'Till företagets ledning',
    other: 'Till organisationens ledning',
  } satisfies Record<OrganisationKind, string>,
  facts: { year: 'År', rounds: 'Rundor' },

  about: (organisation: string, year: number) =>
    `Rapporten samlar vad ${organisation} har registrerat i Jämsides om sitt arbete för jämställdhet under ${year}: självskattningar, förbättringar och vad de har lett till för kvinnor och män.`,
  notOver: (date: string) => `Året är inte slut. Rapporten visar läget ${date}.`,
  notBegun: 'Året har inte börjat. Rapporten visar bara vad som är planerat.',
  nothing: (year: number) =>
    `Inget är registrerat i Jämsides för ${year}. Det betyder inte att inget har gjorts, bara att rapporten inte har något att visa.`,
  limits:
    'Ärenden och beslut registreras inte i Jämsides. Om beslut sägs bara vad organisationen har skrivit i sina självskattningar. Siffror om kvinnor och män är den nationella statistik som är hämtad och det som förbättringarna har mätt.',
  summaryCaption: (year: number) => `Året ${year} i siffror`,
  what: 'Vad',
  number: 'Antal',
  counts: {
    meetings: 'Möten som har hållits i rundorna',
    assessments: 'Avslutade självskattningar',
    begun: 'Förbättringar som började',
    withResults: 'Förbättringar med nya resultat',
    results: 'Nya resultat',
    measured: 'Därav mätta för både kvinnor och män',
  },
  meetingsUnit: 'möten',
  fromOccasions: 'Avslutade gemensamma självskattningar under året',
  summaryNote: 'Antalen gäller det som är registrerat i Jämsides och daterat under året.',

  decided: {
    lead: (occasion: string) =>
      `Så här enades gruppen vid ${occasion} om det som politiken svarar för. Skattningen är organisationens egen.`,
    caption: (name: string) => `Vad politiken har beslutat och efterfrågar. ${name}`,
    statement: 'Påstående',
    rating: 'Skattning',
    reason: 'Motivering',
    evidence: 'Underlag',
  },

  participation: {
    inRound: (organisation: string, kind: 'learner' | 'mentor' | 'supporting-mentor', round: string) =>
      ({
        learner: `${organisation} är deltagare i ${round}.`,
        mentor: `${organisation} är mentor i ${round}.`,
        'supporting-mentor': `${organisation} är stödmentor i ${round}.`,
      })[kind],
    left: 'Organisationen har avbrutit sitt deltagande.',
    caption: (year: number) => `Möten under ${year} och självskattningar vid dem`,
    noMeetings: 'Inget möte i rundan är daterat under året.',
    round: 'Runda',
    notEntered: 'ingen i Jämsides',
    undated: (names: string) => `Möten utan datum, som kan ha hållits under året: ${names}.`,
  },

  assessment: {
    none: (year: number) => `Ingen självskattning är avslutad under ${year}.`,
    baseline: (occasion: string, date: string | null) =>
      date === null
        ? `${occasion} är från ett tidigare år eller saknar datum, och står med för att visa förflyttningen.`
        : `${occasion} är från ${date} och står med för att visa förflyttningen.`,
    first: 'Det är den första på den här checklistan och nivån, så någon förflyttning kan inte räknas.',
    broken: (from: string, to: string) =>
      `Checklistan har bytts från ${from} till ${to}. Poängen går inte att jämföra rakt av, så linjen bryts och ingen förflyttning räknas över bytet.`,
    summaryCaption: (year: number) => `Självskattningar som avslutades under ${year}`,
    occasion: 'Tillfälle',
    checklist: 'Checklista',
    sum: 'Summa',
    max: 'Högst',
    rated: 'Skattade (n)',
    raters: 'Vilka som skattade',
    ratersUnknown: 'framgår inte',
    ratersOf: (count: number, roles: string) => `${many(count, 'person', 'personer')}: ${roles}`,
    undated: (names: string) =>
      `Utan datum, och därför inte med i årets siffror: ${names}. De hör till rundor som pågick under året.`,
    underWay: (occasion: string) => `Självskattningen vid ${occasion} är inte avslutad och ingår inte.`,
    linesCaption: 'Poäng som andel av högsta möjliga, alla år',
  },

  improvements: {
    none: (year: number) => `Ingen förbättring har börjat, ändrats eller gett resultat under ${year}.`,
    summary: (d: { begun: number; withResults: number; results: number; year: number }) =>
      `Under ${d.year} började ${many(d.begun, 'förbättring', 'förbättringar')}. ${many(d.withResults, 'förbättring', 'förbättringar')} fick nya resultat, tillsammans ${d.results}.`,
    chartCaption: (year: number) => `Antal nya resultat per steg i resultatkedjan ${year}`,
    tableCaption: (year: number) => `Nya resultat och förbättringar per steg i resultatkedjan ${year}`,
    states: {
      begun: 'Började under året. Inget resultat ännu.',
      'begun-with-results': 'Började under året.',
      results: 'Började tidigare och fick nya resultat under året.',
      'worked-on': 'Började tidigare och ändrades under året. Inget nytt resultat.',
    },
    resultsCaption: (title: string, year: number) => `Resultat ${year} av ”${title}”`,
    earlier: 'Resultat från tidigare år',
    earlierLead:
      'De här resultaten är från tidigare år, i förbättringar där inget nytt är registrerat i år. Rapporten säger inget om ifall de finns kvar; det behöver följas upp.',
    earlierCaption: 'Resultat från tidigare år som inte har följts upp i år',
    improvement: 'Förbättring',
    step: 'Steg',
    date: 'Datum',
    result: 'Resultat',
    age: 'Ålder',
    overAYear: 'mer än ett år',
    underAYear: 'högst ett år',
  },

  statistics: {
    lead: 'Siffrorna kommer från förbättringarnas egna mätningar, före och efter, för båda könen. Att något har ändrats säger inte i sig vad det beror på.',
    caption: (year: number) => `Mätta förändringar för kvinnor och män ${year}`,
  },

  ahead: {
    caption: 'Kommande möten',
    meeting: 'Möte',
    theme: 'Tema',
    undated: (round: string, names: string) => `I ${round} återstår att bestämma datum för ${names}.`,
    without: 'Förbättringar utan resultat ännu',
    withOwner: (title: string, owner: string) => `${title} (ansvarig: ${owner})`,
    underWay: (occasion: string) => `Självskattningen vid ${occasion} ska avslutas.`,
  },

  sources: {
    data: (name: string, date: string) =>
      `Självskattningar och förbättringar är registrerade i Jämsides av ${name} i alla dess rundor och uttagna ${date}.`,
    year: 'Året avgörs av självskattningens eget datum, annars mötets, och av resultatets datum. En förbättring räknas från den dag den registrerades, eller från sitt första resultat om det är tidigare.',
  },

  links: {
    title: 'Årsrapporter',
    lead: 'Årets arbete för jämställdhet, samlat ur alla rundor.',
    of: (year: number) => `Jämställdhetsrapport ${year}`,
  },
}

export type YearReportTexts = typeof yearReport
