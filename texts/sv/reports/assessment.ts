export const assessment = {
  none: 'Organisationen har ingen avslutad självskattning i rundan. Avsnittet fylls när den första är avslutad eller inläst från en arbetsbok.',
  seriesHeading: (instrument: string, level: string) => `${instrument}, ${level}`,
  scale: (count: number, scale: string) => `${count} påståenden på skalan ${scale}.`,
  latest: (occasion: string, sum: string, max: string, rated: string, applicable: string) =>
    `Vid ${occasion} var summan ${sum} av högst ${max}. ${rated} av ${applicable} tillämpliga påståenden var skattade.`,
  latestUnrated: (occasion: string) => `Vid ${occasion} var inget påstående skattat.`,
  shift: (total: string, from: string, n: string) =>
    `Det är en förflyttning på ${total} poäng sedan ${from}. Antal påståenden som var skattade båda gångerna: ${n}.`,
  noShift: (from: string) =>
    `Någon förflyttning sedan ${from} kan inte räknas: inget påstående var skattat båda gångerna.`,
  tableCaption: (name: string) => `Gemensam skattning per påstående. ${name}`,
  statement: 'Påstående',
  sinceLast: (from: string) => `Förflyttning sedan ${from}`,
  sum: 'Summa',
  max: 'Högsta möjliga summa',
  rated: 'Skattade påståenden (n)',
  raters: 'Personer som skattade',
  sumNote:
    'Summan räknar bara skattade påståenden. Den högsta möjliga summan sänks när ett påstående inte är tillämpligt. Förflyttningen räknar bara påståenden som var skattade båda gångerna.',
  instrumentNote: (title: string, scale: string) =>
    `Källa: egen gemensam skattning, ${title}, skala ${scale}.`,
  meansNote: (title: string, scale: string) =>
    `Källa: organisationernas gemensamma skattningar, ${title}, skala ${scale}.`,
  linesCaption: 'Poäng som andel av högsta möjliga, per tillfälle',
  brokenNote:
    'Linjen bryts där checklistan eller nivån byts: poängen går då inte att jämföra rakt av. Nivåer läggs aldrig ihop.',
  shiftCaption: (from: string, to: string) => `Skattning per påstående, ${from} och ${to}`,
  why: 'Varför läget har ändrats',
  whyAt: (occasion: string, note: string) => `${occasion}: ${note}`,
  ratersChanged: (d: { occasion: string; previous: string; before: number; now: number; roles: string }) =>
    `${d.occasion} och ${d.previous} kan inte jämföras rakt av: ${d.now} personer skattade, förra gången ${d.before}. ${d.roles} Förflyttningen kan bero på vilka som skattade.`,
  roleChanged: (role: string, before: number, now: number) => `${role}: ${before} förra gången, ${now} nu.`,
  ratersUnknown: (occasion: string, previous: string) =>
    `Det är inte känt om samma personer skattade vid ${occasion} som vid ${previous}. Förflyttningen kan bero på vilka som skattade.`,
  reasonsCaption: (occasion: string) => `Motivering och underlag, ${occasion}`,
  reason: 'Motivering',
  evidence: 'Underlag',
  rating: 'Skattning',
  breakCaption: (from: string, to: string) => `Så hänger påståendena ihop: ${from} och ${to}`,
  breakKind: 'Hur',
  breakKinds: {
    same: 'samma',
    split: 'delat',
    merged: 'sammanslaget',
    new: 'nytt',
    reframed: 'omformulerat',
    ended: 'har utgått',
  },
  breakInferred: 'Hur påståendena hänger ihop är vår egen tolkning.',
  underWay: (occasion: string) => `Självskattningen vid ${occasion} pågår och ingår inte.`,
}
