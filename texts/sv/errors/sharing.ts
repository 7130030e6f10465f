type Circle = 'organisation' | 'coordinator' | 'group' | 'round' | 'public'

const withWhom: Record<Circle, string> = {
  organisation: 'bara den egna organisationen',
  coordinator: 'samordnaren',
  group: 'gruppen',
  round: 'alla i rundan',
  public: 'alla',
}

export const sharingErrors = {
  'nothing-to-share': () =>
    'Det finns inget sådant att dela. Det kan vara borttaget, eller inte påbörjat. Inget har ändrats. Gå till organisationens sida och välj därifrån.',
  'circle-not-offered': () =>
    'Det kan inte delas så. Organisationen deltar kanske inte längre i rundan. Inget har ändrats. Välj någon av kretsarna på sidan.',
  'sharing-changed': (d: { circle: Circle }) =>
    `Någon annan hann ändra delningen före dig. Nu delas det med ${withWhom[d.circle]}. Ditt val är inte sparat. Välj på nytt om det ska vara annorlunda.`,
  'only-a-preview': () =>
    'Det här är en förhandsvisning. Härifrån kan inget sparas, och inget har ändrats. Öppna sidan utan förhandsvisning och gör om det där.',
  'only-looking': () =>
    'Du tittar på en organisation som stöd. Då kan inget ändras eller beställas, och inget har ändrats. Sluta titta för att arbeta vidare som dig själv.',
  'no-support-consent': () =>
    'Organisationen har inget medgivande som gäller nu. Inget har öppnats. Be organisationens strateg om ett medgivande.',
  'support-consent-over': () => 'Medgivandet är redan avslutat. Inget annat har ändrats.',
  'support-consent-given': () =>
    'Det finns redan ett medgivande som gäller. Inget nytt har sparats. Avsluta det först om det ska se annorlunda ut.',
}
