const pages = (n: number) => `${n} ${n === 1 ? 'sida' : 'sidor'}`

/** Words of letting the coordinator's support look at an organisation. */
export const support = {
  link: 'Insyn för stöd',
  title: (name: string) => `Insyn för stöd: ${name}`,
  lead: {
    none: 'Ingen utanför organisationen ser det ni inte har delat.',
    holds: (until: string) => `Rundans samordnare får se det en läsare hos er ser, till och med ${until}.`,
    ask: (name: string) => `${name} har inte medgivit någon insyn nu.`,
    may: (name: string, until: string) =>
      `${name} låter dig se det en läsare där ser, till och med ${until}.`,
  },
  about:
    'När ni behöver hjälp kan rundans samordnare få titta på Jämsides så som en läsare hos er ser det. Hen kan inte ändra något. Varje sida som öppnas antecknas i er logg.',
  noRound: 'Organisationen deltar inte i någon runda nu, så det finns ingen samordnare som kan titta.',
  consent: {
    title: 'Medgivande',
    by: (name: string, moment: string) => `Gavs av ${name} den ${moment}.`,
    reason: 'Skäl',
    until: 'Gäller till och med',
    end: 'Avsluta nu',
    ended: 'Medgivandet är avslutat. Den som tittade ser inget mer från nästa sida.',
    given: 'Medgivandet gäller från och med nu.',
    give: 'Ge medgivande',
    giveTitle: 'Ge medgivande',
    reasonLabel: 'Varför behöver ni hjälp?',
    reasonHint: 'Samordnaren ser det du skriver. Skriv inget om enskilda personer.',
    untilLabel: 'Till och med vilken dag?',
    untilHint: (last: string) => `Senast ${last}. Du kan avsluta det när du vill.`,
    onlyStrategist: 'Organisationens strateg ger och avslutar medgivanden.',
    summary: (n: number) => (n === 1 ? 'En sak behöver rättas' : `${n} saker behöver rättas`),
    problems: {
      reason: { missing: 'Skriv varför ni behöver hjälp.', 'too-long': 'Skriv kortare, högst 500 tecken.' },
      until: {
        missing: 'Ange en dag.',
        past: 'Dagen har redan varit. Ange i dag eller en senare dag.',
        'too-far': 'Dagen ligger mer än 30 dagar bort. Ange en tidigare dag.',
      },
    },
  },
  look: {
    title: 'Titta',
    lead: (name: string) =>
      `Du ser det en läsare hos ${name} ser, och inget av det du annars får göra. Varje sida du öppnar antecknas i organisationens logg.`,
    begin: 'Börja titta',
    stopped: (name: string) => `Du har slutat titta på ${name}.`,
    none: 'Be organisationens strateg om ett medgivande. Det ges på den här sidan.',
  },
  looks: {
    title: 'Vilka som har tittat',
    none: 'Ingen har tittat.',
    caption: 'Dagar då någon har tittat, den senaste först',
    day: 'Dag',
    person: 'Vem',
    pages: 'Öppnade',
    pagesOf: pages,
    last: 'Senast',
  },
  earlier: {
    title: 'Tidigare medgivanden',
    caption: 'Medgivanden som är över, det senaste först',
    given: 'Gavs',
    by: 'Av',
    reason: 'Skäl',
    over: 'Slutade',
  },
  banner: {
    label: 'Du tittar som stöd',
    says: (name: string) => `Du tittar på ${name} som stöd.`,
    nothing: 'Du ser det en läsare där ser. Inget kan ändras, och varje sida antecknas i deras logg.',
    start: (name: string) => `Till ${name}`,
    stop: 'Sluta titta',
  },
}

export type SupportTexts = typeof support
