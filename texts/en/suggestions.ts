import type { SuggestionsTexts } from '../sv/suggestions.ts'

export const suggestions: SuggestionsTexts = {
  title: 'How others have done it',
  lead: 'Examples from the library that are close to this, with the reasons why they are shown.',
  none: 'No example in the library is close enough to be suggested.',
  toLibrary: 'Search the library yourself',
  toArea: (area) => `All examples on ${area.toLowerCase()}`,
  how: 'How examples are chosen',
  why: 'Shown because:',
  onItem: (item, title) => `Examples on statement ${item}, ${title}`,
  reasons: {
    item: (title) => `it bears on the same statement of the checklist: ${title}`,
    area: (area) => `it is in the same area: ${area.toLowerCase()}`,
    words: (words) => `it is also about ${words}`,
    'sub-goal': (goal) => `it belongs to the same national sub-goal: ${goal.toLowerCase()}`,
    size: {
      municipality: 'it comes from a municipality of the same size',
      region: 'it comes from a region of the same size',
    },
    otherSize: 'it comes from an organisation of the same size',
    inhabitants: (size) => `(${size} inhabitants)`,
    county: 'it comes from the same county',
    outcome: 'it counts as a changed outcome',
    changed: 'it has figures for women and men from both before and after',
  },
  method: {
    title: 'Suggested examples',
    text: (w) => [
      `At a statement with a low value, at a challenge and at an improvement we suggest up to three examples. Each reason weighs: the same statement ${w.strong}, the same area ${w.strong}, a telling word ${w.word} (two at most count), the same national sub-goal ${w.weak}, the same kind of organisation of the same size ${w.weak}, the same county ${w.weak}, a changed outcome ${w.weak}, or ${w.changed} where there are figures for women and men from both before and after.`,
      `The reasons must weigh ${w.least} together, and one of them must be what the example is about: the area or two telling words. Where no area is known, the statement or one word is enough. A word is telling if at most one example in ten has it in its title, search words or names.`,
      'The weightiest comes first. We never suggest the organisation’s own examples, what it has already taken up, withdrawn examples, made-up examples to real organisations, or two from the same organisation. Where nothing is close enough, nothing is suggested. All reasons stand beside the example, and there are no others.',
    ],
    more: 'The whole rule is in the documentation of the project: docs/methods/suggestions.md.',
  },
}
