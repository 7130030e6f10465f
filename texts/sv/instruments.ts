/** Words around the checklists and their crosswalks. */
export const instruments = {
  title: 'Checklistor',
  lead: (n: number) =>
    `Här finns ${n} versioner av checklistan för jämställdhetsintegrering. Läs hela listan innan ni skattar: vad varje steg betyder står vid varje påstående.`,
  timelineTitle: 'När de har använts',
  until: (from: string, to: string) => `${from} till ${to}`,
  since: (from: string) => `från ${from}`,
  itemCount: (n: number) => (n === 1 ? 'ett påstående' : `${n} påståenden`),

  whichTitle: 'Vilken ska vi använda?',
  which: [
    { when: 'Ni deltar i en runda.', advice: 'Den version som rundan har valt. Det står på rundans sida.' },
    {
      when: 'Ni börjar på egen hand.',
      advice: 'Den nyaste. Skatta först hela organisationen och låt sedan varje nämnd skatta sitt.',
    },
    {
      when: 'Ni ska läsa in en gammal arbetsbok.',
      advice:
        'Räkna raderna: 13 påståenden är listan från 2017, 10 påståenden med skalan 1–3 är den från 2018.',
    },
    {
      when: 'Ni vill se en lång tidslinje.',
      advice:
        'Håll er till en version så länge det går. Där versionen byts bryts linjen, och nyckeln nedan visar vart varje ämne tog vägen.',
    },
  ],

  differencesTitle: 'Vad som skiljer dem',
  differencesCaption: 'Versionerna bredvid varandra',
  version: 'Version',
  inUse: 'I bruk',
  items: 'Påståenden',
  scale: 'Skala',
  range: (low: number, high: number) => `${low}–${high}`,
  levels: 'Nivåer',
  sum: 'Summa',
  sumPerLevel: (low: number, high: number) => `${low}–${high} per nivå`,
  workbook: 'Arbetsbok i Excel',
  hasWorkbook: 'ja',
  noWorkbook: 'layouten är inte känd',
  neverAdd: 'Nivåernas summor läggs aldrig ihop.',

  crosswalksTitle: 'Från en version till nästa',
  crosswalksLead: 'En nyckel visar vart varje påstående tog vägen. Den räknar inte om några poäng.',
  crosswalkTitle: (from: string, to: string) => `Från ${from} till ${to}`,
  crosswalkLead: (changed: number, all: number) =>
    `Av ${all} rader är det ${changed} där ämnet har ändrats, delats, slagits ihop, tillkommit eller utgått. Poäng före och efter bytet går inte att jämföra rakt av.`,
  crosswalkCaption: 'Vart varje påstående tog vägen',
  what: 'Vad som hände',
  comment: 'Kommentar',
  nothingBefore: 'fanns inte',
  nothingAfter: 'finns inte kvar',
  kinds: {
    same: { name: 'samma', many: 'samma', meaning: 'Ämnet är detsamma. Formulering och skala kan skilja.' },
    reframed: {
      name: 'omformad',
      many: 'omformade',
      meaning: 'Ämnet lever vidare, men frågan ställs på ett annat sätt.',
    },
    split: { name: 'delad', many: 'delade', meaning: 'Ett påstående har blivit flera.' },
    merged: { name: 'sammanslagen', many: 'sammanslagna', meaning: 'Flera påståenden har blivit ett.' },
    new: { name: 'ny', many: 'nya', meaning: 'Ämnet fanns inte i den äldre versionen.' },
    ended: { name: 'utgången', many: 'utgångna', meaning: 'Ämnet finns inte kvar i den nyare versionen.' },
  },
  kindsTitle: 'Vad orden betyder',
  kindCount: (n: number, kind: { name: string; many: string }) => `${n} ${n === 1 ? kind.name : kind.many}`,

  rulesTitle: 'När får man kalla sig Modellkommun?',
  rulesLead:
    'Ingen intygar det. Reglerna har ändrats med tiden, och vad Jämsides säger är alltid en indikation.',
  ruleTotals: 'Lägsta summa som kan räcka',
  ruleTotal: (title: string, total: number, max: number) => `${title}: ${total} av ${max}`,
  ruleTotalsNote:
    'Summan är bara en undre gräns. Med samma summa kan en etta finnas kvar, och då räcker den inte.',

  certainty: {
    source: 'läst i källan',
    inferred: 'vår slutsats eller våra ord',
    unknown: 'inte känt',
  },
  certaintyTitle: 'Vad som är läst och vad som är vårt',
  howSure: 'Källor och säkerhet',

  scaleTitle: 'Skalan',
  noHalfSteps: 'Halva steg används inte.',
  halfSteps: 'Halva steg får användas.',
  contents: 'Innehåll',
  stepsTitle: 'Så väljer du steg',
  guidanceFor: {
    politician: 'Till dig som är politiker',
    manager: 'Till dig som är chef',
    keyPerson: 'Till dig som är strateg eller nyckelperson',
  },
  earlier: 'Tidigare',
  later: 'Senare',
  placeIn: (title: string, items: string, _n: number) => `${title}: påstående ${items}`,
  endedIn: (title: string) => `finns inte kvar i ${title}`,
  beganAfter: (title: string) => `fanns inte i ${title}`,
  printHint: 'Skriv ut sidan så följer allt med, också det som är hopfällt.',

  meansTitle: 'Publicerade medelvärden',
  meansLead: 'Att jämföra med, inte att rangordna efter.',
  respondents: (low: number, high: number, inferred: boolean) =>
    `n = ${low === high ? low : `${low}–${high}`}${inferred ? ', vår slutsats' : ''}`,
  respondentsUnknown: 'n är inte publicerat',
  responseRate: (percent: number) => `svarsfrekvens ${percent} %`,
}

export type InstrumentsTexts = typeof instruments
