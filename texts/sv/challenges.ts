import { capitalise } from '../formats.ts'

type Of = 'women-men' | 'girls-boys'
type Subject = 'women' | 'men' | 'both'
type Gap = 'closed' | 'smaller' | 'unchanged' | 'larger' | 'reversed'

/** Women before men, and girls before boys, as nouns inside a sentence. */
const nouns = (of: Of) =>
  of === 'girls-boys' ? { women: 'flickor', men: 'pojkar' } : { women: 'kvinnor', men: 'män' }

const other = (about: 'women' | 'men') => (about === 'women' ? 'men' : 'women')

/** Words of challenges: differences between women and men that somebody wants to do something about. */
export const challenges = {
  title: 'Utmaningar',
  titleOf: (organisation: string) => `Utmaningar i ${organisation}`,
  leadEmpty: 'Ingen skillnad i statistiken har gjorts till en utmaning än.',
  lead: (d: { open: number; moved: number }) =>
    `${d.open === 1 ? 'En utmaning' : `${d.open} utmaningar`} att arbeta med. ${
      d.moved === 0
        ? 'Inga nya siffror har kommit sedan de sågs.'
        : `För ${d.moved === 1 ? 'en' : d.moved} av dem finns det nya siffror.`
    }`,
  leadAllAside: 'Alla utmaningar är lagda åt sidan.',
  what: 'En utmaning börjar i statistiken: ni ser en skillnad mellan kvinnor och män som är värd att göra något åt. Siffrorna fryses så som de var, så att ni senare ser om det har blivit någon ändring.',
  toStatistics: 'Se statistiken',
  onlyEditors: 'Utmaningar skrivs in av den som har en roll i organisationen.',
  open: 'Att arbeta med',
  setAside: 'Lagda åt sidan',
  improvements: (n: number) =>
    n === 0 ? 'Ingen förbättring än' : n === 1 ? '1 förbättring' : `${n} förbättringar`,
  answered: (n: number, of: number) =>
    n === 0
      ? 'Analysen är inte påbörjad'
      : n === of
        ? 'Hela analysen är ifylld'
        : `${n} av ${of} frågor i analysen`,
  suggestedTitle: {
    women: (title: string, of: Of) => `${capitalise(nouns(of).women)} har det sämre: ${title}`,
    men: (title: string, of: Of) => `${capitalise(nouns(of).men)} har det sämre: ${title}`,
    both: (title: string, of: Of) => `Skillnad mellan ${nouns(of).women} och ${nouns(of).men}: ${title}`,
  },
  unitless: 'enligt nyckeltalet',

  raise: {
    button: 'Gör till utmaning',
    title: 'Ny utmaning',
    lead: (d: { title: string; organisation: string; year: number }) =>
      `”${d.title}” i ${d.organisation}. Det här fryses, till och med ${d.year}. Sedan ändras det inte mer, vad som än händer hos källan.`,
    frozen: 'Det som fryses',
    name: 'Vad ska utmaningen heta?',
    nameHint: 'Ett förslag står där. Det går att ändra senare.',
    about: 'Vem har det sämre?',
    aboutUnknown:
      'Vilket håll som är bättre är inte bedömt för det här nyckeltalet, så ni får själva säga det. När nya siffror kommer ser ni om skillnaden har minskat för dem som det gäller. Valet går inte att ändra sedan.',
    /** Who has the worse of it, where the figures say. */
    judged: {
      women: (of: Of) => `${capitalise(nouns(of).women)} har det sämre, så utmaningen gäller dem.`,
      men: (of: Of) => `${capitalise(nouns(of).men)} har det sämre, så utmaningen gäller dem.`,
      both: (of: Of) =>
        `Det är ingen skillnad mellan ${nouns(of).women} och ${nouns(of).men} det senaste året, så utmaningen gäller båda.`,
    },
    women: (of: Of) => capitalise(nouns(of).women),
    men: (of: Of) => capitalise(nouns(of).men),
    both: 'Det går inte att säga, eller båda på var sitt sätt',
    submit: 'Gör till utmaning',
    already: (title: string) => `Ni arbetar redan med den här skillnaden: ”${title}”.`,
    toOpen: 'Gå till utmaningen',
  },
  alreadyOpen: 'Ni arbetade redan med den här skillnaden. Här är utmaningen; ingen ny har gjorts.',
  raised:
    'Utmaningen är gjord, och siffrorna är frysta. Nästa steg är att förstå dem: fyll i det ni vet nedan.',
  saved: 'Sparat.',
  setAsideDone: 'Utmaningen är lagd åt sidan. Siffrorna och analysen finns kvar.',
  takenUp: 'Utmaningen är aktuell igen.',

  /** The answer of the page: what differed, for whom, when. */
  seenSentence: (d: {
    organisation: string
    year: number
    women: string
    men: string
    of: Of
    about: Subject
    date: string
  }) => {
    const { women, men } = nouns(d.of)
    const who = d.about === 'both' ? '' : ` ${capitalise(nouns(d.of)[d.about])} hade det sämre.`
    return `${d.year} var det ${d.women} för ${women} och ${d.men} för ${men} i ${d.organisation}.${who} Så såg det ut ${d.date}.`
  },
  seenSentenceOfGap: (d: {
    organisation: string
    year: number
    difference: string
    of: Of
    about: Subject
    date: string
  }) => {
    const who = d.about === 'both' ? '' : ` ${capitalise(nouns(d.of)[d.about])} hade det sämre.`
    return `${d.year} var skillnaden (${nouns(d.of).women} minus ${nouns(d.of).men}) ${d.difference} i ${d.organisation}.${who} Så såg det ut ${d.date}.`
  },

  figures: {
    title: 'Siffrorna som de var',
    figure: (title: string, area: string) => `${title}, ${area}`,
    peers: (d: { group: string; n: number; difference: string }) =>
      `I ${d.group} var skillnaden i mitten ${d.difference} (median av ${d.n} kommuner eller regioner).`,
    nation: (d: { women: string; men: string; of: Of }) =>
      `I riket var det ${d.women} för ${nouns(d.of).women} och ${d.men} för ${nouns(d.of).men} (vägt av källan).`,
    nationGap: (difference: string) => `I riket var skillnaden ${difference} (vägd av källan).`,
    keyFigure: (id: string) => `nyckeltal ${id}`,
    unit: (unit: string) => `Enhet: ${unit}.`,
    frozenOn: (date: string) => `Siffrorna är frysta så som de var ${date}.`,
    carried: 'Värdena står kvar till nästa val eller motsvarande, så samma siffra kan återkomma flera år.',
    toKeyFigure: 'Se nyckeltalet som det är i dag',
    years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    n: (years: number) => (years === 1 ? 'ett år' : `${years} år`),
    shareNote: 'Det andra könets andel är det som återstår till 100 procent, uträknat här.',
    gapNote: 'Källan ger bara skillnaden, inte kvinnors och mäns siffror var för sig.',
  },

  now: {
    title: 'Då och nu',
    noFigures: 'Den här installationen har ingen statistik just nu, så det går inte att jämföra.',
    /** How the difference has moved, for whom it was about. */
    gap: (gap: Gap, about: Subject, of: Of): string => {
      const whom =
        about === 'both' ? `mellan ${nouns(of).women} och ${nouns(of).men}` : `för ${nouns(of)[about]}`
      return {
        closed: `Skillnaden ${whom} är borta: mindre än en tiondel av den är kvar.`,
        smaller: `Skillnaden ${whom} har minskat men är inte borta.`,
        unchanged: `Skillnaden ${whom} är ungefär lika stor: den har ändrats med mindre än en tiondel.`,
        larger: `Skillnaden ${whom} har ökat.`,
        reversed:
          about === 'both'
            ? `Skillnaden ${whom} har bytt riktning.`
            : `Skillnaden ${whom} har bytt riktning. Nu är det ${nouns(of)[other(about)]} som har det sämre.`,
      }[gap]
    },
    mover: (
      mover:
        | 'about-better'
        | 'other-worse'
        | 'meet'
        | 'both-better'
        | 'both-worse'
        | 'about-worse'
        | 'other-better'
        | 'apart',
      about: 'women' | 'men',
      of: Of,
    ): string => {
      const [whom, those] = [capitalise(nouns(of)[about]), nouns(of)[other(about)]]
      return {
        'about-better': `${whom} har fått det bättre, och ${those} har det ungefär som förut.`,
        'other-worse': `Det beror på att ${those} har fått det sämre. ${whom} har det ungefär som förut.`,
        meet: `${whom} har fått det bättre, och ${those} har fått det sämre.`,
        'both-better': 'Båda har fått det bättre.',
        'both-worse': 'Båda har fått det sämre.',
        'about-worse': `${whom} har fått det sämre, och ${those} har det ungefär som förut.`,
        'other-better': `${capitalise(those)} har fått det bättre, och ${whom.toLowerCase()} har det ungefär som förut.`,
        apart: `${whom} har fått det sämre, och ${those} har fått det bättre.`,
      }[mover]
    },
    directionUnknown:
      'Vilket håll som är bättre är inte bedömt, så det går inte att säga vem som har fått det bättre eller sämre.',
    /** How much each has moved. */
    changes: (d: { women: string; men: string; of: Of; from: number; to: number }) =>
      `Från ${d.from} till ${d.to}: ${d.women} för ${nouns(d.of).women}, ${d.men} för ${nouns(d.of).men}.`,
    swing:
      'Skillnaden har brukat svänga minst så här mycket från ett år till nästa. Det kan vara tillfälligt; vänta gärna in fler år.',
    revised: (d: { year: number; women: string; men: string; of: Of }) =>
      `Källan har ändrat siffrorna för ${d.year} i efterhand, till ${d.women} för ${nouns(d.of).women} och ${d.men} för ${nouns(d.of).men}. Här jämförs med det som ni såg.`,
    revisedGap: (d: { year: number; difference: string }) =>
      `Källan har ändrat skillnaden för ${d.year} i efterhand, till ${d.difference}. Här jämförs med det som ni såg.`,
    noNewer: (year: number) => `Det finns inga nyare siffror än ${year} än. Så fort de kommer står de här.`,
    repeated: (year: number) =>
      `Källan har samma siffror för åren efter ${year}. De upprepas till nästa val eller motsvarande, så det går inte att säga något nytt.`,
    gone: 'Källan har tagit bort nyckeltalet. De frysta siffrorna finns kvar, men det går inte att jämföra med dem.',
    otherMeaning: (title: string) =>
      `Nyckeltalet heter nu ”${title}” eller räknas på ett annat sätt. Det kan betyda något annat än då, så siffrorna jämförs inte.`,
    noFiguresHere: 'Källan har inte längre siffror för båda könen här, så det går inte att jämföra.',
    figure: (title: string) => `${title}, då och nu`,
    gapTag: {
      closed: 'Skillnaden är borta',
      smaller: 'Skillnaden har minskat',
      unchanged: 'Skillnaden är lika stor',
      larger: 'Skillnaden har ökat',
      reversed: 'Skillnaden har bytt riktning',
    },
    noNewTag: 'Inga nya siffror än',
    cannotTag: 'Går inte att jämföra längre',
  },

  analysis: {
    title: 'Analysen',
    lead: 'Sex frågor att tänka igenom, gärna flera tillsammans. Allt behöver inte fyllas i på en gång.',
    progress: (n: number, of: number) =>
      n === 0
        ? 'Inget är ifyllt än. Börja var ni vill; två meningar räcker långt.'
        : n === of
          ? 'Alla frågor har ett svar. Nu vet ni nog för att börja en förbättring.'
          : `${n} av ${of} frågor har ett svar. Det räcker för att börja; resten kan komma senare.`,
    empty: 'Inte ifyllt än.',
    edit: 'Skriv i analysen',
    editTitle: (title: string) => `Analys: ${title}`,
    name: 'Vad heter utmaningen?',
    questions: {
      what: {
        label: 'Vad är det som skiljer?',
        hint: 'Beskriv skillnaden som du skulle göra för en granne: vad får eller gör kvinnor och män olika?',
      },
      forWhom: {
        label: 'För vilka är det så?',
        hint: 'Alla kvinnor eller alla män, eller vissa: i vilken verksamhet, i vilken del av kommunen, i vilket skede?',
      },
      why: {
        label: 'Varför är det så, tror ni?',
        hint: 'Vad i hur vi arbetar, bemöter, fördelar eller informerar kan ligga bakom? Vad vet ni, och vad gissar ni?',
      },
      consequences: {
        label: 'Vad leder det till?',
        hint: 'Vad betyder skillnaden i vardagen för dem den gäller, och vad händer om inget görs?',
      },
      background: {
        label: 'Vilken annan bakgrund har betydelse?',
        hint: 'Ser det olika ut efter ålder, födelseland, utbildning, inkomst, bostadsort, funktionsnedsättning eller annat? Kön är sällan hela förklaringen.',
      },
      hypothesis: {
        label: 'Vad tror ni skulle hjälpa?',
        hint: 'Skriv som en gissning som går att pröva: om vi gör så här, blir det annorlunda för dem, eftersom …',
      },
    },
  },

  improvementsTitle: 'Förbättringar som börjar här',
  improvementsEmpty: 'Ingen förbättring har börjat i den här utmaningen än.',
  begin: 'Börja en förbättring',
  aside: {
    open: 'Lägg åt sidan',
    why: 'Varför lägger ni den åt sidan?',
    hint: 'Som att det var en tillfällighet, att någon annan arbetar med det, eller att det inte går att påverka. Siffrorna och analysen finns kvar.',
    submit: 'Lägg utmaningen åt sidan',
    is: 'Utmaningen är lagd åt sidan',
    takeUp: 'Ta upp den igen',
  },
  fields: {
    title: 'Rubriken',
    about: 'Vem som har det sämre',
    what: 'Vad som skiljer',
    forWhom: 'För vilka',
    why: 'Varför',
    consequences: 'Vad det leder till',
    background: 'Annan bakgrund',
    hypothesis: 'Vad som skulle hjälpa',
  },

  /** On the pages of improvements. */
  fromChallenge: 'Börjar i utmaningen',
  improvementTitle: (title: string) => `Jämnare för båda: ${title}`,
  improvementChallenge: (d: {
    title: string
    area: string
    year: number
    women: string
    men: string
    of: Of
    source: string
  }) =>
    `${d.title}, ${d.area} ${d.year}: ${nouns(d.of).women} ${d.women}, ${nouns(d.of).men} ${d.men}. ${d.source}.`,
  improvementChallengeOfGap: (d: {
    title: string
    area: string
    year: number
    difference: string
    of: Of
    source: string
  }) =>
    `${d.title}, ${d.area} ${d.year}: skillnad (${nouns(d.of).women} minus ${nouns(d.of).men}) ${d.difference}. ${d.source}.`,
  place: {
    legend: 'Var hör förbättringen hemma?',
    hint: 'I en runda räknas den med i rundans rapporter. Utanför är den bara er egen.',
    outside: 'Utanför rundor',
  },
  offer: {
    title: 'Nya siffror har kommit',
    text: (d: { title: string; from: number; to: number }) =>
      `Utmaningen som förbättringen börjar i har nya siffror: ”${d.title}” ${d.from} och ${d.to}. De går att lägga in som mätning före och efter.`,
    caution:
      'Att siffrorna har ändrats säger inte varför. Lägg in dem som ett ändrat utfall bara om ni själva bedömer att förbättringen har bidragit.',
    begin: 'Lägg in före och efter',
    filled:
      'Mätningen är ifylld med siffrorna från utmaningen. Läs igenom, skriv vad som har hänt och spara om ni vill stå för det.',
    evidence: (d: { keyFigure: string; source: string }) => `${d.source}, nyckeltal ${d.keyFigure}`,
  },
  source: (d: { source: string; keyFigure: string; seen: string; now: string }) =>
    `${d.source}, nyckeltal ${d.keyFigure}: före enligt ${d.seen}, efter enligt ${d.now}`,
  sourceOnce: (d: { source: string; keyFigure: string; seen: string }) =>
    `${d.source}, nyckeltal ${d.keyFigure}, ${d.seen}`,

  /** On the home page and the page of the organisation. */
  next: {
    title: 'I statistiken',
    analyse: (title: string) => `Fyll i analysen: ${title}`,
    analyseWhy: 'Utmaningen är gjord, men ingen har skrivit vad som ligger bakom.',
    fresh: (title: string) => `Nya siffror: ${title}`,
    improve: (title: string) => `Börja en förbättring: ${title}`,
    improveWhy: 'Analysen finns, men inget är påbörjat.',
  },
  link: (organisation: string) => `Utmaningar i ${organisation}`,
  linkImprovements: (organisation: string) => `Förbättringar i ${organisation}`,
  sectionTitle: 'Utmaningar och förbättringar',
}

export type ChallengesTexts = typeof challenges
