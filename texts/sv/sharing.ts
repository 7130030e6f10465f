type Circle = 'organisation' | 'coordinator' | 'group' | 'round' | 'public'
type Kind = 'occasion' | 'improvement' | 'challenge' | 'goal' | 'set' | 'coverage' | 'report'

const tags: Record<Circle, string> = {
  organisation: 'Bara vi',
  coordinator: 'Samordnaren',
  group: 'Gruppen',
  round: 'Alla i rundan',
  public: 'Alla',
}

const withWhom: Record<Circle, string> = {
  organisation: 'bara den egna organisationen',
  coordinator: 'samordnaren',
  group: 'gruppen',
  round: 'alla i rundan',
  public: 'alla',
}

const seen: Record<Kind, string> = {
  occasion:
    'När skattningen gjordes och hur långt den kommit, hur många som svarat, det ni enats om fråga för fråga med kommentarer och underlag, summan, och varför den förändrats. Det gäller även i jämförelser inom gruppen och rundan.',
  improvement:
    'Allt som står på förbättringens sida: vad den gäller, vad som gjorts, vem som ansvarar och resultaten med underlag.',
  challenge:
    'Allt som står på utmaningens sida: siffrorna för kvinnor och män, analysen och varför den lagts åt sidan om den är det. Förbättringar som den lett till syns bara om de är delade.',
  goal: 'Allt som står på målets sida: målet för kvinnor och män, skälet, vem som beslutat och hur det har gått.',
  set: 'Uppsättningens namn, vägledning och nyckeltal. Siffrorna är offentlig statistik.',
  coverage:
    'Hela listan över statistik, mål och rapporter, vilka av dem som är könsuppdelade, sedan när, och anteckningarna.',
  report: 'Hela rapporten som den står, och dess filer.',
}

const never: Record<Kind, string> = {
  occasion: 'Vad var och en har svarat, och namnen på dem som skattat.',
  improvement: 'Annat som ni arbetar med, också det som förbättringen länkar till.',
  challenge: 'Annat som ni arbetar med, också det som utmaningen lett till.',
  goal: 'Annat som ni arbetar med.',
  set: 'Mål och utmaningar som hör till samma nyckeltal.',
  coverage: 'Annat som ni arbetar med.',
  report: 'Vad som sagts i kommentarer medan rapporten skrevs, och vad var och en har svarat i skattningar.',
}

/** Words of sharing on purpose: circles, the page where one chooses, its preview and the lists. */
export const sharing = {
  tags,
  withWhom: {
    organisation: 'De som har en roll i organisationen.',
    coordinator: 'Också rundans samordnare och utvärderare, och gruppens mentorer.',
    group: 'Också alla i gruppen.',
    round: 'Också alla i rundan.',
    public: 'Alla som öppnar Jämsides.',
  } satisfies Record<Circle, string>,
  kinds: {
    occasion: 'självskattning',
    improvement: 'förbättring',
    challenge: 'utmaning',
    goal: 'mål',
    set: 'uppsättning',
    coverage: 'könsuppdelning',
    report: 'rapport',
  } satisfies Record<Kind, string>,
  line: {
    own: 'Delas med:',
    by: (organisation: string, circle: Circle) =>
      circle === 'organisation'
        ? `Hos ${organisation}, som inte delar det här med andra.`
        : `Delas av ${organisation} med ${withWhom[circle]}.`,
    change: 'Ändra delning',
  },
  page: {
    title: (thing: string) => `Dela: ${thing}`,
    lead: (thing: string, circle: Circle) => `Nu delas ”${thing}” med ${withWhom[circle]}.`,
    leadOwn: (thing: string) => `Nu ser bara ni ”${thing}”.`,
    legend: 'Vilka ska få se det?',
    hint: 'Varje krets rymmer dem ovanför. Det gäller från nästa sida någon öppnar.',
    who: {
      organisation: (name: string, people: string) => `Bara ${name}, ${people}.`,
      coordinator: (people: string) =>
        `Ni, rundans samordnare och utvärderare, och gruppens mentorer. ${people}`,
      group: (organisations: string, people: string) => `Ni och gruppen: ${organisations}. ${people}`,
      round: (organisations: string, people: string) => `Alla i rundan: ${organisations}. ${people}`,
      public: 'Alla som öppnar Jämsides, också utan att logga in, och sökmotorer.',
    },
    people: (n: number) => `${n} ${n === 1 ? 'person' : 'personer'}`,
    peopleIn: (people: string, supporters: string | null) =>
      `${people} just nu${supporters === null ? '' : `, däribland ${supporters}`}.`,
    listed: (names: readonly string[], more: number) =>
      more === 0
        ? names.length < 2
          ? (names[0] ?? '')
          : `${names.slice(0, -1).join(', ')} och ${names.at(-1)!}`
        : `${names.join(', ')} och ${more} till`,
    noRound:
      'Organisationen deltar inte i någon runda nu. Då finns ingen samordnare eller grupp att dela med.',
    reportIsPublic:
      'En antagen rapport är en allmän handling. Den kan begäras ut även om den inte visas här.',
    preview: (circle: string) => `Se sidan som ${circle} får den`,
    previewHow: 'Öppna sidan precis som en krets får den. Inget delas medan du tittar.',
    previewTitle: 'Se efter först',
    previewAs: {
      organisation: 'en läsare hos er',
      coordinator: 'samordnaren',
      group: 'gruppen',
      round: 'alla i rundan',
      public: 'alla',
    } satisfies Record<Circle, string>,
    seenTitle: 'Det här syns',
    seen,
    neverTitle: 'Det här syns aldrig',
    never,
    save: 'Spara',
    withdraw:
      'Du kan ta tillbaka när du vill genom att välja en snävare krets. Då slutar sidan att visas vid nästa öppning. Det någon redan har läst, laddat ner eller skrivit ut har de kvar.',
    back: 'Tillbaka till sidan',
  },
  saved: {
    wider: (circle: Circle) => `Sparat. Nu delas det med ${withWhom[circle]}.`,
    narrower: (circle: Circle) =>
      `Sparat. Nu ser ${circle === 'organisation' ? 'bara ni' : `bara ${withWhom[circle]}`} det. Det någon redan har läst eller laddat ner har de kvar.`,
    same: 'Det var redan så. Inget har ändrats.',
  },
  preview: {
    label: 'Förhandsvisning',
    says: {
      organisation: 'Så här ser en läsare hos er sidan.',
      coordinator: 'Så här ser samordnaren sidan.',
      group: 'Så här ser gruppen sidan.',
      round: 'Så här ser alla i rundan sidan.',
      public: 'Så här ser alla sidan, också utan att logga in.',
    } satisfies Record<Circle, string>,
    nothing: 'Inget är delat genom att du tittar, och inget kan ändras härifrån.',
    others: 'Se sidan som',
    stop: 'Till delningen',
  },
  list: {
    title: 'Det vi delar',
    titleOf: (name: string) => `Det ${name} delar`,
    lead: (shared: number, all: number) =>
      all === 0
        ? 'Här finns inget att dela ännu.'
        : shared === 0
          ? 'Inget delas med andra.'
          : `${shared} av ${all} delas med andra.`,
    empty:
      'Självskattningar, förbättringar, utmaningar, mål, uppsättningar, könsuppdelning och rapporter kan delas när de finns.',
    ownTitle: 'Vårt arbete',
    circle: {
      organisation: 'Delas inte',
      coordinator: 'Delas med samordnaren',
      group: 'Delas med gruppen',
      round: 'Delas med alla i rundan',
      public: 'Delas med alla',
    } satisfies Record<Circle, string>,
    what: 'Vad',
    kind: 'Slag',
    with: 'Delas med',
    change: 'Ändra',
    changeThis: (thing: string) => `Ändra delning av ${thing}`,
    othersTitle: 'Det andra delar med oss',
    othersLead: 'Sådant som organisationer i samma rundor delar med oss eller med alla.',
    othersNone: 'Ingen i våra rundor delar något med oss ännu.',
    captionOf: (organisation: string) => `Det ${organisation} delar med oss`,
    state: { draft: 'utkast', review: 'på granskning', adopted: 'antagen', superseded: 'ersatt' },
    occasion: (label: string) => `Självskattning ${label}`,
    coverage: 'Listan över könsuppdelad statistik',
  },
  adoption: {
    legend: 'Vilka ska få se den antagna rapporten?',
    hint: 'En antagen rapport är en allmän handling. Därför föreslås alla. Du kan ändra det senare.',
  },
}

export type SharingTexts = typeof sharing
