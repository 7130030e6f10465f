type Kind = 'municipality' | 'region' | 'federation' | 'district' | 'company' | 'other'
type UnitKind = 'namnd' | 'forvaltning' | 'enhet'

const kinds: Record<Kind, string> = {
  municipality: 'kommun',
  region: 'region',
  federation: 'förbund',
  district: 'stadsdel',
  company: 'företag',
  other: 'annan organisation',
}

const withArticle: Record<Kind, string> = {
  municipality: 'en kommun',
  region: 'en region',
  federation: 'ett förbund',
  district: 'en stadsdel',
  company: 'ett företag',
  other: 'en organisation',
}

/** Words of the register and of the units of an organisation. */
export const organisations = {
  title: 'Organisationer',
  lead: 'Alla kommuner och regioner i Sverige, och de andra organisationer som har deltagit i en runda.',
  searchLabel: 'Namn eller kod',
  searchHint:
    'Till exempel ostersund, Region Skåne eller 2480. Å, ä och ö, versaler och ”kommun” spelar ingen roll.',
  search: 'Sök',
  found: (n: number, words: string) =>
    `${n === 1 ? 'En organisation' : `${n} organisationer`} för ”${words}”`,
  foundNone: (words: string) => `Ingen organisation heter något som liknar ”${words}”`,
  foundNoneAdvice:
    'Pröva en kortare del av namnet eller koden, eller välj ett län eller ett slag här nedanför.',
  foundSimilar: (words: string) => `Ingen heter ”${words}”. Menade du någon av dessa?`,
  inCounty: (county: string) => `Organisationer i ${county}`,
  startOver: 'Visa alla län och slag',
  byCounty: 'Efter län',
  municipalities: (n: number) => (n === 1 ? 'en kommun' : `${n} kommuner`),
  byKind: 'Efter slag',
  kinds,
  kindHeadings: {
    region: 'Regioner',
    municipality: 'Kommuner',
    district: 'Stadsdelar',
    federation: 'Förbund',
    company: 'Företag',
    other: 'Andra organisationer',
    example: 'Påhittade organisationer i exempelrundan',
  },
  kindIn: (kind: Kind, place: string | null) => (place === null ? kinds[kind] : `${kinds[kind]} i ${place}`),
  code: (code: string) => `kod ${code}`,

  inhabitantsLead: (d: {
    place: string
    county: string | null
    total: string
    year: number
    women: string
    men: string
  }) =>
    `I ${d.place}${d.county === null ? '' : `, ${d.county},`} bodde ${d.total} personer vid utgången av ${d.year}: ${d.women} procent kvinnor och ${d.men} procent män.`,
  otherLead: (name: string, kind: Kind, place: string | null) =>
    `${name} är ${withArticle[kind]}${place === null ? '' : ` i ${place}`}.`,
  inhabitants: 'Invånare',
  inhabitantsCaption: (year: number) => `Invånare den 31 december ${year}`,
  sex: 'Kön',
  women: 'Kvinnor',
  men: 'Män',
  number: 'Antal',
  share: 'Andel av invånarna',
  total: 'Båda könen',
  percent: (value: string) => `${value}\u00a0%`,
  populationSource: 'Källa: SCB, folkmängd efter kön. Andelarna är uträknade här.',
  populationFictional: 'Antalen är påhittade.',
  facts: 'Fakta',
  officialName: 'Officiellt namn',
  alsoKnownAs: 'Kallas också',
  officialCode: 'Kod',
  ownCode: 'Kod här',
  kind: 'Slag',
  partOf: 'Del av',
  county: 'Län',
  skrGroup: 'Kommungrupp',
  position: 'Läge',
  positionOf: (latitude: string, longitude: string) => `${latitude}° nord, ${longitude}° öst`,
  factsSource: 'Källor: SCB (koder), SKR (kommungrupper 2023), RKA/Kolada (namn).',
  bordersOn: 'Gränsar till',
  noBorders: 'Ingen landgräns till någon annan.',
  whoSees: 'Vilka som ser och gör vad',
  rounds: 'Rundor',
  noRounds: 'Har inte deltagit i någon av rundorna här.',
  allRounds: 'Se alla rundor',
  takesPartAs: { learner: 'deltagare', mentor: 'mentor', 'supporting-mentor': 'stödmentor' },
  takesPartStatus: {
    active: 'pågår',
    completed: 'slutförd',
    withdrew: 'lämnade rundan',
    'did-not-report': 'redovisade inte',
  },

  units: 'Nämnder, förvaltningar och enheter',
  unitsLead: 'De delar av organisationen som arbetet rör.',
  noUnits: 'Inga delar är inlagda än.',
  noUnitsMayEdit: 'Inga delar är inlagda än. Börja med den nämnd eller förvaltning där arbetet börjar.',
  noUnitsStepIn: 'Den som har en roll i organisationen, och rundans samordnare, kan lägga in dem.',
  unitKinds: { namnd: 'nämnd', forvaltning: 'förvaltning', enhet: 'enhet' } satisfies Record<
    UnitKind,
    string
  >,
  unitKindHints: {
    namnd: 'Politiker som beslutar. Ligger direkt under organisationen.',
    forvaltning: 'Tjänstemän som genomför. Ligger direkt under organisationen eller under en nämnd.',
    enhet: 'Allt annat: avdelning, skola, enhet. Kan ligga var som helst.',
  } satisfies Record<UnitKind, string>,
  addUnit: 'Lägg till en del',
  unitName: 'Namn',
  unitKind: 'Slag',
  unitParent: 'Ligger under',
  atTheTop: (organisation: string) => `${organisation} (överst)`,
  add: 'Lägg till',
  changeUnit: 'Ändra',
  removeUnit: (name: string) => `Ta bort ${name}`,
}

export type OrganisationsTexts = typeof organisations
