import type { figures as swedish } from '../../sv/challenges/figures.ts'
import { nouns } from './nouns.ts'

export const figures: typeof swedish = {
  title: 'The figures as they were',
  figure: (title, area) => `${title}, ${area}`,
  peers: (d) =>
    `In ${d.group} the difference in the middle was ${d.difference} (median of ${d.n} municipalities or regions).`,
  nation: (d) =>
    `In the nation it was ${d.women} for ${nouns(d.of).women} and ${d.men} for ${nouns(d.of).men} (weighted by the source).`,
  nationGap: (difference) => `In the nation the difference was ${difference} (weighted by the source).`,
  keyFigure: (id) => `key figure ${id}`,
  unit: (unit) => `Unit: ${unit}.`,
  frozenOn: (date) => `The figures are frozen as they were on ${date}.`,
  carried:
    'Values stand until the next election or the like, so the same figure can return for several years.',
  toKeyFigure: 'See the key figure as it is today',
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  n: (years) => (years === 1 ? 'one year' : `${years} years`),
  shareNote: 'The share of the other sex is what is left of 100 per cent, worked out here.',
  gapNote: 'The source gives only the difference, not the figures of women and men.',
}
