/** Words of the page that tells where women and men differ, and of the page on how attention is worked out. */
export const gaps = {
  title: (name: string) => `Kvinnor och män i ${name}`,
  lead: (place: string, list: string, children: boolean) =>
    `De skillnader mellan kvinnor och män${children ? ', flickor och pojkar,' : ''} som är mest värda att titta på i ${place}: ${list}.`,
  leadOne: (place: string, what: string) => `Det som passar ditt val i ${place} är ${what}.`,
  leadNone: (place: string) => `Ingen skillnad i ${place} passar det du valde.`,
  leadNothing: (place: string) => `Det finns inga könsuppdelade siffror för ${place} här ännu.`,
  chance: (d: { all: number; judged: number; sure: number; falseFinds: number }) =>
    `${d.all} nyckeltal har siffror för båda könen. I ${d.judged} av dem finns tillräckligt många år för att pröva om skillnaden kan vara en slump, och i ${d.sure} är den säkrare än så. Räkna ändå med att upp till ${d.falseFinds} av de ${d.sure} är tillfälligheter: den som gör många jämförelser hittar alltid några.`,
  chanceNone: (d: { all: number; judged: number }) =>
    `${d.all} nyckeltal har siffror för båda könen. I ${d.judged} av dem finns tillräckligt många år för att pröva om skillnaden kan vara en slump, och ingen av skillnaderna är säkrare än så.`,
  order:
    'Ordningen säger var det är mest värt att titta först. Den rangordnar ingen kommun eller region, och en skillnad är inte alltid ett problem.',
  orderMore: 'Så räknas ordningen ut',
  starter: (n: number) =>
    `Här finns bara de ${n} nyckeltal som följer med Jämsides. Den som driver installationen hämtar alla med jamsides kolada sync, eller läser in en fil med jamsides kolada import.`,
  noneHere:
    'Kolada har siffror för kommuner och regioner. Andra organisationer kan använda siffrorna för kommunen eller regionen de arbetar i.',
  noneFits: 'Välj något annat ovanför, eller visa allt igen.',
  showAll: 'Visa allt igen',

  filters: {
    heading: 'Välj vad som visas',
    subGoal: 'Nationellt delmål',
    anySubGoal: 'Alla delmål',
    operatingArea: 'Verksamhet',
    anyOperatingArea: 'Alla verksamheter',
    direction: 'Vem som har det bättre',
    anyDirection: 'Oavsett vem',
    directions: {
      women: 'Kvinnor eller flickor',
      men: 'Män eller pojkar',
      equal: 'Ingen skillnad',
      unknown: 'Inte bedömt',
    },
    year: 'Siffror till och med',
    anyYear: 'Senaste som finns',
    compareWith: 'Jämför med',
    show: 'Visa',
  },
  top: {
    heading: (name: string) => `Skillnader mellan kvinnor och män i ${name} att titta på först`,
    all: 'Alla skillnader, i ordning efter vad som är värt att titta på',
  },
  listHeading: 'Mest värt att titta på först',
  fitting: (d: { shown: number; groups: number; fitting: number }) =>
    `${d.shown < d.groups ? `De ${d.shown} första av ${d.groups} visas här.` : ''} Nyckeltal som handlar om nästan samma sak står tillsammans; räknade var för sig är de ${d.fitting}.`.trim(),
  sources:
    'Siffrorna för kvinnor, män och riket är källans egna. Skillnader, medelvärden, trender och ordningen är uträknade här. Skillnader räknas före avrundningen, så sista siffran kan avvika.',
  similar: (n: number) => (n === 1 ? 'Ett liknande nyckeltal' : `${n} liknande nyckeltal`),
  rest: (n: number) => `Visa de övriga ${n} i en tabell`,
  restCaption: 'Övriga skillnader i samma ordning',
  columns: { keyFigure: 'Nyckeltal', year: 'År', difference: 'Skillnad', direction: 'Vem har det bättre' },

  /** The unit stands last where it is too long to follow each figure. */
  both: (d: {
    women: string
    womenValue: string
    men: string
    menValue: string
    year: number
    unit: string
  }) => `${d.women} ${d.womenValue}, ${d.men} ${d.menValue} år ${d.year}${d.unit && ` (${d.unit})`}.`,
  same: 'Det är ingen skillnad.',
  byAmount: (who: string, amount: string) => `Det är ${amount} högre för ${who}.`,
  byAmountAndTimes: (who: string, amount: string, times: string) =>
    `Det är ${amount} högre för ${who}, ${times}.`,
  /** Of a figure beside a smaller one. */
  times: {
    nearlyDouble: 'nästan dubbelt så högt',
    double: 'dubbelt så högt',
    overDouble: 'drygt dubbelt så högt',
    many: (times: string) => `omkring ${times} gånger så högt`,
  },
  share: (d: { amount: string; who: string }) => `Det är ${d.amount} mer än hälften för ${d.who}.`,
  readyGap: (d: { amount: string; who: string; year: number }) =>
    `Skillnaden var ${d.amount} år ${d.year}, högre för ${d.who}.`,
  readyGapNone: (year: number) => `Ingen skillnad år ${year}.`,

  trend: {
    growing: (d: { firstYear: number; amount: string }) =>
      `Skillnaden har vuxit sedan ${d.firstYear}, med ungefär ${d.amount} om året.`,
    shrinking: (d: { firstYear: number; amount: string }) =>
      `Skillnaden har minskat sedan ${d.firstYear}, med ungefär ${d.amount} om året.`,
    steady: (firstYear: number) => `Sedan ${firstYear} syns ingen säker förändring av skillnaden.`,
    few: (years: number) =>
      years === 1
        ? 'Det finns bara ett år, så det går inte att säga om skillnaden ändras.'
        : `Det finns bara ${years} år, för få för att säga om skillnaden ändras.`,
  },
  side: (d: { same: number; points: number; who: string }) =>
    d.same === d.points
      ? `Alla ${d.points} gånger det mätts har siffran varit högre för ${d.who}.`
      : `${d.same} av ${d.points} gånger det mätts har siffran varit högre för ${d.who}.`,

  compare: {
    summary: 'Jämför med andra',
    caption: (what: string, year: number) => `Kvinnor och män ${year}: ${what}`,
    place: 'Var',
    nation: 'Riket (vägt)',
    group: (name: string, n: number) => `${name} (ovägt medel, ${n} st)`,
    noGroup: (name: string) => `${name}: för få har siffror samma år.`,
    noNation: 'Riket har ingen siffra samma år.',
    size: (d: { percent: string; group: string }) =>
      `Skillnaden är större än hos ${d.percent} procent av de andra i ${d.group}.`,
    largest: (group: string) => `Ingen annan i ${group} har en större skillnad.`,
    smallest: (group: string) => `Ingen annan i ${group} har en mindre skillnad.`,
    /** As they stand in a narrow table. */
    short: {
      skr: 'Kommungruppen',
      similar: 'Liknande kommuner',
      county: 'Länets kommuner',
      neighbours: 'Grannar',
      all: 'Alla',
    },
    inGroup: { skr: 'kommungruppen', all: 'landet' },
  },
  parity: {
    'share-parity': 'Fördelningen ligger mellan 40 och 60 procent, som brukar kallas jämn.',
    'share-women-lower': 'Fördelningen är ojämn: kvinnor är under 40 procent.',
    'share-men-lower': 'Fördelningen är ojämn: män är under 40 procent.',
    'ratio-parity': (ratio: string) => `Kvoten kvinnor genom män är ${ratio}, nära 1 (0,97–1,03).`,
    'ratio-women-lower': (ratio: string) =>
      `Kvoten kvinnor genom män är ${ratio}, under bandet 0,97–1,03 som brukar kallas lika.`,
    'ratio-men-lower': (ratio: string) =>
      `Kvoten kvinnor genom män är ${ratio}, över bandet 0,97–1,03 som brukar kallas lika.`,
    'not-defined': '',
  },
  notes: {
    untitled: 'Källan har inte lämnat någon rubrik, bara siffror.',
    count: 'Det är ett antal, och det speglar mest hur många kvinnor och män som finns.',
    population: 'Det beskriver vilka som bor här, snarare än vad de får.',
    'direction-unknown': 'Ingen har bedömt vilket håll som är bättre.',
    'few-years': 'Det finns för få år, eller för lite variation, för att pröva om det kan vara en slump.',
    uncertain:
      'Skillnaden kan vara en tillfällighet: den går upp och ner mellan åren eller bygger på få personer.',
    old: 'Siffran är gammal, eller så har andra nyare.',
    'missing-years': 'Några år saknas i serien.',
    closed: 'Serien är avslutad hos källan.',
    'carried-forward':
      'Samma siffra står kvar till nästa val eller motsvarande; upprepningar räknas en gång.',
    'no-peers': 'För få jämförbara har siffror samma år.',
    'sum-differs':
      'Kvinnor och män tillsammans blir inte totalen hos källan, till exempel för att den avrundar.',
    'total-outside':
      'Totalen ligger utanför båda könens siffror hos källan, till exempel för att alla inte har uppgett kön.',
    'above-hundred':
      'Källan skriver procent, men siffran är över 100. Läs källans definition innan du drar slutsatser; enheten kan vara en annan.',
    'own-processing':
      'En del av siffrorna är uträknade här, till exempel det ena könets andel som 100 minus det andras.',
    removed: 'Källan har tagit bort nyckeltalet.',
    retitled: 'Källan har bytt rubrik på nyckeltalet sedan förra hämtningen.',
    revised: 'Källan har ändrat äldre siffror sedan förra hämtningen.',
  },
  why: {
    summary: 'Varför står det här?',
    lead: (attention: string) =>
      `Vikten är ${attention} av 100. Den är produkten av fem delar, var och en mellan 0 och 1:`,
    parts: {
      size: 'Storlek',
      persistence: 'Varaktighet',
      certainty: 'Säkerhet',
      freshness: 'Färskhet',
      bearing: 'Betydelse',
    },
    meanings: {
      size: 'hur stor skillnaden är i förhållande till nivån, och jämfört med andra',
      persistence: 'hur ofta den har legat på samma håll',
      certainty: 'hur osannolikt det är att den är en slump',
      freshness: 'om siffrorna är nya och hela',
      bearing: 'om det är känt vem som har det bättre, och om det är mer än ett antal',
    },
    q: (percent: string) =>
      `Av alla skillnader som är minst så här säkra kan ${percent} procent vara tillfälligheter.`,
    about: (percent: string) => `ungefär ${percent}`,
    less: (percent: string) => `mindre än ${percent}`,
  },
  spark: {
    title: (title: string) => `${title}: kvinnor och män år för år`,
    described: (d: { name: string; first: string; firstYear: number; last: string; lastYear: number }) =>
      d.firstYear === d.lastYear
        ? `${d.name} ${d.last} år ${d.lastYear}.`
        : `${d.name} från ${d.first} år ${d.firstYear} till ${d.last} år ${d.lastYear}.`,
  },
  links: {
    keyFigure: 'Öppna nyckeltalet',
    goal: 'Sätt ett mål',
    for: (title: string) => `: ${title}`,
  },

  method: {
    title: 'Skillnader mellan kvinnor och män',
    text: [
      'För varje nyckeltal räknar vi kvinnor minus män och kvinnor genom män, i det senaste år som har siffror för båda. Ett nyckeltal om det ena könets andel jämförs med 50 procent. Två nyckeltal som hör ihop ställs bredvid varandra, och en färdig skillnad läses som källan har räknat den.',
      'Vem som har det bättre sägs bara där någon har bedömt om ett högre eller lägre värde är bättre. Annars står det att det inte är bedömt.',
      'Ordningen efter uppmärksamhet är produkten av fem delar mellan 0 och 1. Storlek: till hälften skillnaden delad med medelvärdet av kvinnor och män, till hälften hur många jämförbara som har mindre skillnad. Varaktighet: hur stor del av åren skillnaden har legat på samma håll. Säkerhet: 1 minus q. Färskhet: om siffrorna är nya och hela. Betydelse: mindre där ingen vet vilket håll som är bättre, och mycket mindre för rena antal och för siffror om vilka som bor på en plats.',
      'En rät linje läggs genom alla års skillnader. Vi prövar om linjen är skild från noll det senaste året (t-test). Den som gör hundratals prövningar hittar alltid något av en slump, så vi räknar om dem tillsammans med Benjamini och Hochbergs metod. Resultatet heter q: av alla skillnader med q upp till 5 procent är i genomsnitt högst 5 procent tillfälligheter.',
      'Små tal hoppar mellan åren. Det syns som spridning kring linjen, ger ett högre q och drar ner vikten. Metoden ser inte att närliggande år liknar varandra, och kan därför vara för säker på långa, jämna serier.',
      'Upprepade siffror, som valresultat mellan valen, räknas en gång. Gruppers medelvärden är ovägda: varje kommun räknas lika. Rikets siffra är vägd av källan. Ingen kommun eller region rangordnas.',
    ],
    more: 'Hela metoden med formler och ett räknat exempel finns i projektets dokumentation: docs/methods/gaps.md.',
  },
}

export type GapsTexts = typeof gaps
