/** Words of comparing statement by statement. */
export const comparison = {
  title: (organisation: string) => `Jämförelse: ${organisation}`,
  lead: (d: { group: string; n: number; of: number; meeting: string; apart: number; items: number }) =>
    `${d.n} av ${d.of} organisationer i ${d.group} har en klar självskattning vid ${d.meeting}. ${
      d.n < 2
        ? 'Det behövs minst två för att jämföra.'
        : d.apart === 0
          ? `De svarar lika på alla ${d.items} påståenden.`
          : `Svaren skiljer sig åt på ${d.apart} av ${d.items} påståenden.`
    }`,
  leadNothing: (group: string) =>
    `Ingen i ${group} har en klar självskattning än, så det finns inget att jämföra.`,
  nothing:
    'Här ställs organisationerna sida vid sida så snart någon har stängt ett tillfälle eller läst in sin arbetsbok.',
  nothingPublished:
    'I publicerade rundor visas bara det som organisationerna själva har läst in. Ingenting är påhittat och ingenting är uppskattat.',
  readIn: 'Läs in en arbetsbok',
  choose: 'Tillfälle och checklista',
  chooseHint: 'Bara tillfällen där minst en i gruppen är klar går att välja.',
  show: 'Visa',
  groupHeading: 'Sida vid sida i gruppen',
  groupFigure: (meeting: string) => `Gemensam skattning per påstående vid ${meeting}`,
  organisationsOf: (n: number, of: number) => `${n} av ${of} organisationer`,
  scale: (steps: string) => `Skala: ${steps}.`,
  scaleStep: (value: number, label: string) => `${value} = ${label.toLowerCase()}`,
  ownSource: 'organisationernas egna självskattningar',
  ownSourceOne: 'egen självskattning',
  underWay: (names: string, n: number) =>
    `${names} har börjat men inte stängt sitt tillfälle. ${n === 1 ? 'Svaren' : 'Deras svar'} visas när det är stängt.`,
  missing: (names: string) =>
    `${names} har ingen självskattning vid det här tillfället. Det är något annat än låga poäng.`,
  noRanking:
    'Organisationerna står i gruppens ordning. Poängen är ingen rangordning: varje grupp sätter sin egen ribba.',
  lowHeading: 'Där ni ligger lågt',
  lowLead: (n: number) =>
    n === 1
      ? 'Ett påstående ligger under mitten av skalan. Det går att börja en förbättring med det.'
      : `${n} påståenden ligger under mitten av skalan, det lägsta först. Det går att börja en förbättring med vart och ett.`,
  lowBegin: 'Börja en förbättring med detta',
  talkHeading: 'Att prata om i gruppen',
  talkLead: 'Här ligger svaren längst ifrån varandra. Det är där ni har mest att lära av varandra.',
  talkNothing: 'Inget påstående skiljer sig med ett helt steg eller mer.',
  talkTooFew: 'När minst två i gruppen har skattat sig visas här vad ni har mest att prata om.',
  talkSpread: (min: string, max: string, n: number) =>
    `Svaren går från ${min} till ${max} (${n} organisationer).`,
  talkQuestion: 'Hur gjorde ni? Vad hjälpte, och vad står i vägen?',
  referenceHeading: 'Mot publicerade medelvärden',
  referenceNone: (checklist: string) =>
    `Inga medelvärden är publicerade för ${checklist}. Medelvärden för en annan version svarar på andra påståenden och visas därför inte.`,
  referenceLead: (d: { above: number; below: number; same: number; n: number; items: number }) =>
    `${d.n} av ${d.items} påståenden har en egen siffra. Över det publicerade medelvärdet: ${d.above}. Under: ${d.below}. Lika: ${d.same}.`,
  referenceNoOwn: (organisation: string) =>
    `${organisation} har ingen klar skattning vid det här tillfället. De publicerade medelvärdena visas ändå.`,
  referenceTable: (label: string) => `Egen skattning och publicerat medelvärde (${label})`,
  referenceCaveat: {
    person:
      'Medelvärdena är över personer, inte över kommuner. En enskild organisation kan därför inte läsa ut sin plats.',
    organisation: 'Medelvärdena är över organisationer.',
    'not-stated':
      'Rapporten säger inte om medelvärdena är över personer eller över kommuner. En enskild organisation kan därför inte läsa ut sin plats.',
  },
  respondents: (low: number, high: number, inferred: boolean) =>
    `${low === high ? low : `${low}–${high}`} svar${inferred ? ' (vår slutsats)' : ''}`,
  respondentsUnknown: 'antal svar inte publicerat',
  responseRate: (percent: string) => `svarsfrekvens ${percent} %`,
  referenceNotes: 'Om de publicerade medelvärdena',
  own: 'Egen',
  mean: 'Medelvärde',
  difference: 'Skillnad',
  timeHeading: 'Över tid',
  timeFigure: (organisation: string) => `${organisation}: poäng som andel av högsta möjliga`,
  timeNothing: (organisation: string) =>
    `${organisation} har inget stängt tillfälle än, så det finns ingen linje att rita.`,
  timeOne: (points: string) => `Än så länge finns ett tillfälle: ${points}. Linjen börjar vid nästa.`,
  timePoint: (occasion: string, points: string, checklist: string) =>
    `${occasion}, ${points} poäng (${checklist})`,
  timeLead: (from: string, to: string, occasions: number) =>
    `${occasions} tillfällen, från ${from} till ${to}.`,
  occasionsCount: (n: number) => (n === 1 ? '1 tillfälle' : `${n} tillfällen`),
  levels: 'Checklistans nivåer ritas var för sig och läggs aldrig ihop.',
  breakHeading: 'Varför linjen bryts, påstående för påstående',
  ratersChanged: (d: { from: string; to: string; before: number; now: number }) =>
    `${
      d.before === d.now
        ? `Mellan ${d.from} och ${d.to} skattade personer i andra roller (${d.now} personer båda gångerna)`
        : `${d.before} personer skattade vid ${d.from} och ${d.now} vid ${d.to}`
    }. En del av skillnaden kan bero på det.`,
  ownWords: (organisation: string, occasion: string) => `${organisation} om ${occasion}:`,
  breakLead: (d: { after: string; before: string; from: string; to: string }) =>
    `Mellan ${d.after} och ${d.before} byttes ${d.from} mot ${d.to}. Påståendena eller skalan är inte desamma, så poängen går inte att jämföra rakt av.`,
  breakNone: 'Det finns ingen nyckel mellan de här versionerna, så vi vet inte hur påståendena hänger ihop.',
  breakInferred: 'Nyckeln är vår egen slutsats; ingen är publicerad.',
  breakTable: (from: string, to: string) => `Vart påståendena tog vägen, ${from} till ${to}`,
  earlier: 'Förr',
  later: 'Nu',
  became: 'Vad hände',
  kinds: {
    same: 'samma',
    split: 'delat',
    merged: 'sammanslaget',
    new: 'nytt',
    reframed: 'omformulerat',
    ended: 'utgick',
  },
  toCrosswalk: 'Läs hela nyckeln',
}

export type ComparisonTexts = typeof comparison
