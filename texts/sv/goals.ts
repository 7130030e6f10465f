type Sexes = Readonly<{ women: string; men: string }>
type Values = Sexes & Readonly<{ womenValue: string; menValue: string; year: number }>

type Span = Readonly<{ first: number; last: number; n: number }>

/** Ord om mål för kvinnor och män på ett nyckeltal. */
export const goals = {
  sexes: {
    'women-men': { women: 'kvinnor', men: 'män' },
    'girls-boys': { women: 'flickor', men: 'pojkar' },
  },
  Sexes: {
    'women-men': { women: 'Kvinnor', men: 'Män' },
    'girls-boys': { women: 'Flickor', men: 'Pojkar' },
  },
  units: {
    percent: (value: string) => `${value} procent`,
    number: (value: string) => value,
    kronor: (value: string) => `${value} kronor`,
    'kronor-in-all': (value: string) => `${value} kronor`,
    'per-inhabitants': (value: string) => value,
    days: (value: string) => `${value} dagar`,
    years: (value: string) => `${value} år`,
    index: (value: string) => value,
    ratio: (value: string) => value,
    other: (value: string) => value,
  },
  wanted: { 'at-least': 'minst', 'at-most': 'högst' },
  outcomes: {
    reached: (s: Sexes) => `Nått för både ${s.women} och ${s.men}`,
    'reached-for-women-only': (s: Sexes) => `Nått för ${s.women}, inte för ${s.men}`,
    'reached-for-men-only': (s: Sexes) => `Inte nått för ${s.women}, men för ${s.men}`,
    'not-reached': (s: Sexes) => `Inte nått, varken för ${s.women} eller för ${s.men}`,
    'no-figures': () => 'Går inte att bedöma',
  },
  tags: {
    reached: 'nått för båda',
    'reached-for-women-only': 'nått för ena könet',
    'reached-for-men-only': 'nått för ena könet',
    'not-reached': 'inte nått',
    'no-figures': 'siffror saknas',
  },
  endedTag: 'avslutat',
  askTag: 'behöver ett beslut',
  values: (d: Values) => `År ${d.year}: ${d.women} ${d.womenValue}, ${d.men} ${d.menValue}.`,
  targetSame: (d: { wanted: string; target: string; year: number } & Sexes) =>
    `Målet är ${d.wanted} ${d.target} för både ${d.women} och ${d.men} senast ${d.year}.`,
  targetApart: (d: { wanted: string; womenTarget: string; menTarget: string; year: number } & Sexes) =>
    `Målet är ${d.wanted} ${d.womenTarget} för ${d.women} och ${d.wanted} ${d.menTarget} för ${d.men} senast ${d.year}.`,
  lacking: {
    women: (s: Sexes) => `Det finns inga siffror för ${s.women}, så målet går inte att bedöma.`,
    men: (s: Sexes) => `Det finns inga siffror för ${s.men}, så målet går inte att bedöma.`,
    both: (s: Sexes) => `Det finns inga siffror för ${s.women} eller ${s.men}, så målet går inte att bedöma.`,
  },
  onlyIf: 'Ett mål räknas som nått först när det är nått för båda.',
  shareNote:
    'Nyckeltalet är en andel av ena könet. Resten upp till 100 procent är det andra könets, och den har vi räknat ut. Samma mål för båda är alltså ett spann kring jämn fördelning: minst 40 för båda betyder mellan 40 och 60.',
  countNote:
    'Nyckeltalet är ett antal. Det beror på hur många kvinnor och män som bor i kommunen eller regionen, och ett mål kan nås eller missas för att befolkningen ändras. Finns samma sak som andel är det oftast ett bättre mål.',

  list: {
    title: 'Mål',
    titleOf: (name: string) => `${name}: mål för kvinnor och män`,
    leadEmpty: 'Inga mål för kvinnor och män är satta än.',
    lead: (d: { holding: number; reached: number; oneSex: number; asking: number }) =>
      [
        `${d.reached} av ${d.holding} ${d.holding === 1 ? 'mål är nått' : 'mål är nådda'} för både kvinnor och män.`,
        d.oneSex > 0
          ? `${d.oneSex} är ${d.oneSex === 1 ? 'nått' : 'nådda'} för ena könet, och räknas inte som ${d.oneSex === 1 ? 'nått' : 'nådda'}.`
          : '',
        d.asking > 0 ? `${d.asking} behöver ett beslut.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    leadAllEnded: 'Alla mål är avslutade.',
    empty:
      'Välj ett nyckeltal där kvinnor och män har olika villkor. Bestäm hur det ska vara för båda, och till vilket år. Sedan bedöms målet varje gång nya siffror kommer.',
    new: 'Sätt ett mål',
    holding: 'Mål som gäller',
    ended: 'Avslutade mål',
    onlyEditors: 'Den som har en roll i organisationen kan sätta mål. Kliv in som någon där.',
    caption: 'Mål, senaste siffror och läge',
    endedCaption: 'Avslutade mål med senaste siffror',
    columns: { goal: 'Mål', target: 'Ska vara', latest: 'Senaste siffror', by: 'Senast', state: 'Läge' },
    latest: (d: Values) => `${d.women} ${d.womenValue}, ${d.men} ${d.menValue} (${d.year})`,
    targetBoth: (d: { wanted: string; target: string }) => `${d.wanted} ${d.target} för båda`,
    targetApart: (d: { wanted: string; womenTarget: string; menTarget: string } & Sexes) =>
      `${d.wanted} ${d.womenTarget} för ${d.women}, ${d.menTarget} för ${d.men}`,
    link: 'Mål för kvinnor och män',
  },

  page: {
    standingTitle: 'Så långt är det kvar',
    standingCaption: 'Mål, senaste värde och vägen dit',
    sex: 'Kön',
    target: 'Mål',
    value: (year: number | null) => (year === null ? 'Senaste värde' : `Värde ${year}`),
    left: 'Kvar',
    reached: 'nått',
    way: 'Riktning',
    atThisPace: 'I den här takten',
    none: 'siffror saknas',
    ways: {
      towards: (d: Span) => `närmar sig målet, ${d.first}–${d.last} (n = ${d.n} år)`,
      away: (d: Span) => `rör sig bort från målet, ${d.first}–${d.last} (n = ${d.n} år)`,
      unclear: (d: Span) => `svänger utan tydlig riktning, ${d.first}–${d.last} (n = ${d.n} år)`,
    },
    fewPoints: 'för få år för en riktning',
    meets: (year: number) => `omkring ${year}`,
    notSaid: 'går inte att säga',
    alreadyReached: 'redan nått',
    trendNote: (d: { points: number }) =>
      `Riktningen är en rät linje genom de senaste tio årens siffror, en för vart kön, och sägs bara när det finns minst ${d.points} år och linjen är tydligare än svängningarna. Året är vad som händer om inget ändras, ingen prognos.`,
    chartTitle: (keyFigure: string, organisation: string) => `${keyFigure}, ${organisation}`,
    figuresTitle: 'Siffrorna år för år',
    n: (years: number) => (years === 1 ? '1 år' : `${years} år`),
    historyTitle: 'Så har det bedömts',
    historyLead: 'Målet bedöms på nytt vid varje hämtning av siffror. Det som sades då står kvar.',
    historyCaption: 'Målets läge vid varje hämtning',
    historyEmpty: 'Målet har inte bedömts vid någon hämtning än.',
    snapshot: 'Hämtning',
    snapshotOf: (d: { number: string; date: string }) => `hämtning ${d.number}, ${d.date}`,
    stateColumn: 'Läge',
    factsTitle: 'Om målet',
    keyFigure: 'Nyckeltal',
    decidedBy: 'Beslutat av',
    reason: 'Varför målen skiljer sig',
    setOn: 'Satt',
    notSaidWho: 'inte angivet',
    saved: 'Målet är sparat.',
    endedNotice: (d: { date: string; because: string }) => `Målet avslutades ${d.date}: ${d.because}`,
    retitledTitle: 'Nyckeltalet heter något annat nu',
    retitled: (d: { before: string; now: string }) =>
      `När målet sattes hette nyckeltalet ”${d.before}”. Nu heter det ”${d.now}”. Det kan betyda att siffrorna mäter något annat, så målet bedöms inte förrän någon har tagit ställning.`,
    confirm: 'Det är samma sak: bedöm målet igen',
    orEnd: 'Är det inte samma sak, avsluta målet och sätt ett nytt.',
    goneTitle: 'Nyckeltalet finns inte längre',
    gone: (d: { before: string }) =>
      `”${d.before}” finns inte i de siffror som gäller nu, så målet kan inte bedömas. Det som har bedömts tidigare står kvar. Avsluta målet och sätt ett nytt på ett annat nyckeltal.`,
    reword: 'Ändra rubrik och uppgifter om beslutet',
    rewordWhy:
      'Målet och året är beslutade och ändras inte. Gäller något annat nu: avsluta målet och sätt ett nytt.',
    end: 'Avsluta målet',
    endWhy: 'Målet bedöms inte mer, men det och allt som har bedömts står kvar.',
    endReason: 'Varför avslutas det?',
    endReasonHint: 'Till exempel: nått, ersatt av ett nytt mål, nyckeltalet lades ned.',
  },

  form: {
    title: 'Sätt ett mål för kvinnor och män',
    chooseLead: 'Välj först vilket nyckeltal målet ska gälla.',
    search: 'Sök nyckeltal',
    searchHint:
      'Ord i namnet, eller nyckeltalets id. Bara nyckeltal med siffror för både kvinnor och män visas.',
    searchButton: 'Sök',
    found: (n: number, shown: number) =>
      n === 0
        ? 'Inget nyckeltal med siffror för både kvinnor och män passar. Pröva ett annat ord.'
        : n > shown
          ? `${n} nyckeltal passar. De första ${shown} visas; skriv fler ord för att hitta rätt.`
          : `${n} nyckeltal passar.`,
    choose: 'Välj nyckeltal',
    lead: (title: string) => `Målet gäller ”${title}”.`,
    nowTitle: 'Så är det nu',
    now: (d: Values) => `${d.women} ${d.womenValue}, ${d.men} ${d.menValue} (${d.year}).`,
    nowNone:
      'Det finns inga siffror för båda könen i organisationen. Målet kan sättas, men inte bedömas förrän siffrorna kommer.',
    other: 'Välj ett annat nyckeltal',
    noGoal: {
      gap: 'På en färdig skillnad går det inte att sätta mål för kvinnor och män. Den är ett enda tal, och blir mindre även när de som har det bättre får det sämre. Sätt målet på hur det ska vara för båda i stället.',
      'one-value':
        'Nyckeltalet har bara ett värde för alla och säger inget om kvinnor och män var för sig. Välj ett som är uppdelat.',
    },
    insteadTitle: 'Närliggande nyckeltal med siffror för båda',
    fields: {
      title: 'Rubrik',
      wanted: 'Hur ska det bli?',
      target: 'Samma mål för båda',
      targetWomen: 'Mål för kvinnor',
      targetMen: 'Mål för män',
      reason: 'Varför målen skiljer sig',
      byYear: 'Senast år',
      decidedBy: 'Beslutat av',
    },
    titleHint: 'Som ni säger det. Till exempel: Lika hög sysselsättning i hela kommunen.',
    wantedChoices: { 'at-least': 'Minst så mycket', 'at-most': 'Högst så mycket' },
    targetHint: (unit: string) => (unit === '' ? 'Ett tal.' : `Ett tal, i ${unit}.`),
    shareHint: 'Hur stor andel vart kön ska ha minst, i procent. 40 betyder mellan 40 och 60 för båda.',
    apart: (s: Sexes) => `Olika mål för ${s.women} och ${s.men}`,
    targetOf: (sex: string) => `Mål för ${sex}`,
    apartHint: 'Bara när det finns skäl. Lämna då ”Samma mål för båda” tomt.',
    reasonHint: 'Till exempel att utgångsläget skiljer sig så mycket att ett första steg är olika långt.',
    decidedByHint: 'Nämnd och paragraf, som Kommunfullmäktige § 114.',
    submit: 'Sätt målet',
    problems: {
      missing: () => 'Behöver fyllas i.',
      'too-long': (limit: number) => `Får vara högst ${limit} tecken.`,
      'unknown-choice': () => 'Valet finns inte. Välj på nytt.',
      'not-a-number': () => 'Går inte att läsa som ett tal. Skriv bara siffror, som 12,5.',
      'ambiguous-number': () => 'Kan läsas som tusental eller som decimaler. Skriv 1234 eller 1,234.',
      'both-ways': () => 'Fyll i antingen samma mål för båda, eller ett för vart kön. Töm det ena.',
      'reason-missing': () => 'Målen skiljer sig. Skriv varför.',
      'not-a-year': () => 'Skriv ett år med fyra siffror, som 2030.',
      'year-passed': (limit: number) => `Året har redan varit. Välj ${limit} eller senare.`,
      'share-at-most': () =>
        'Nyckeltalet är en andel av ena könet. Målet sägs som hur mycket vart kön ska ha minst; det andra följer av det.',
      'share-outside': () => 'En andel ligger mellan 0 och 100 procent.',
      'share-over-hundred': () => 'Tillsammans blir det mer än 100 procent, och det går inte att nå.',
      'percent-outside': () => 'En andel ligger mellan 0 och 100 procent.',
    },
  },
  chart: {
    target: (sex: string, value: string) => `Mål för ${sex}: ${value}`,
    targetBoth: (value: string) => `Mål för båda: ${value}`,
  },
}

export type GoalsTexts = typeof goals
