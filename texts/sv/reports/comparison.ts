export const comparison = {
  none: 'Det finns ingen avslutad självskattning att jämföra ännu.',
  lead: (group: string) =>
    `Påstående för påstående bredvid de andra i ${group}, vid samma möte, på samma checklista och nivå.`,
  alone: (occasion: string) => `Ingen annan i gruppen har en avslutad självskattning från ${occasion}.`,
  notIn: (occasion: string, names: string) => `Utan avslutad självskattning från ${occasion}: ${names}.`,
  caption: (group: string, occasion: string, name: string) =>
    `Gemensamma skattningar i ${group}, ${occasion}. ${name}`,
  chartCaption: (occasion: string, name: string) => `Skattning per påstående i gruppen, ${occasion}. ${name}`,
  mean: 'Medel i gruppen',
  n: 'n',
  published: (occasion: string) => `Publicerat medel\n${occasion}`,
  meanNote:
    'Medel i gruppen räknar varje organisation lika. n är antalet organisationer som har skattat påståendet.',
  publishedNote: (title: string, counts: string, source: string) =>
    `Publicerade medelvärden: ${title} (${counts}). Källa: ${source}`,
  inferred: 'Antalet svar är härlett ur de publicerade medelvärdena.',
  publishedUnit: {
    person: 'Ett svar är en persons skattning.',
    organisation: 'Ett svar är en organisations gemensamma skattning.',
    'not-stated': 'Rapporten säger inte om ett svar är en persons eller en organisations.',
  },
  publishedCaption: (title: string) => `Publicerade medelvärden. ${title}`,
  publishedLead: 'Medelvärden ur programmets publicerade rapporter, att jämföra med.',
  publishedOwnLead: 'Medelvärden ur rundans egen publicerade rapport.',
  nothingPublished: 'Inga medelvärden är publicerade för rundans checklista.',
}
