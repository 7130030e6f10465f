type Weights = { strong: number; word: number; weak: number; changed: number; least: number }

/** Words of the suggestions: what others have done that is near, and why it is suggested. */
export const suggestions = {
  title: 'Hur andra har gjort',
  lead: 'Exempel ur biblioteket som ligger nära, med skälen till att de visas.',
  none: 'Inget exempel i biblioteket ligger nära nog för att föreslås.',
  toLibrary: 'Sök själv i biblioteket',
  toArea: (area: string) => `Alla exempel inom ${area.toLowerCase()}`,
  how: 'Så väljs exemplen',
  why: 'Visas därför att:',
  onItem: (item: number, title: string) => `Exempel som hör till påstående ${item}, ${title}`,
  reasons: {
    item: (title: string) => `det gäller samma påstående i checklistan: ${title}`,
    area: (area: string) => `det är samma område: ${area.toLowerCase()}`,
    words: (words: string) => `det handlar också om ${words}`,
    'sub-goal': (goal: string) => `det hör till samma nationella delmål: ${goal.toLowerCase()}`,
    size: { municipality: 'det är en kommun i samma storlek', region: 'det är en region i samma storlek' },
    otherSize: 'det är en organisation i samma storlek',
    inhabitants: (size: string) => `(${size}\u00a0invånare)`,
    county: 'det kommer från samma län',
    outcome: 'det räknas som ett ändrat utfall',
    changed: 'det har siffror för kvinnor och män från både före och efter',
  },
  method: {
    title: 'Förslag på exempel',
    text: (w: Weights) => [
      `Vid ett påstående med lågt värde, vid en utmaning och vid ett förbättringsarbete föreslår vi upp till tre exempel. Varje skäl väger: samma påstående ${w.strong}, samma område ${w.strong}, ett talande ord ${w.word} (högst två räknas), samma nationella delmål ${w.weak}, samma slags organisation i samma storlek ${w.weak}, samma län ${w.weak}, ändrat utfall ${w.weak}, eller ${w.changed} om det finns siffror för kvinnor och män från både före och efter.`,
      `Skälen måste väga ${w.least} tillsammans, och ett av dem måste vara vad exemplet handlar om: området eller två talande ord. Där området inte är känt räcker påståendet eller ett ord. Ett ord är talande om högst vart tionde exempel har det i titel, sökord eller namn.`,
      'Det tyngsta står först. Vi föreslår aldrig organisationens egna exempel, sådant den redan har tagit efter, återkallade exempel, påhittade exempel till verkliga organisationer eller två från samma organisation. Ligger inget nära nog föreslås inget. Alla skäl står vid exemplet, och det finns inga andra.',
    ],
    more: 'Hela regeln finns i projektets dokumentation: docs/methods/suggestions.md.',
  },
}

export type SuggestionsTexts = typeof suggestions
