import { capitalise } from '../../formats.ts'
import type { now as swedish } from '../../sv/challenges/now.ts'
import { nouns, other } from './nouns.ts'

export const now: typeof swedish = {
  title: 'Then and now',
  noFigures: 'This installation has no statistics at the moment, so nothing can be compared.',
  gap: (gap, about, of) => {
    const whom =
      about === 'both' ? `between ${nouns(of).women} and ${nouns(of).men}` : `for ${nouns(of)[about]}`
    return {
      closed: `The difference ${whom} is gone: less than a tenth of it is left.`,
      smaller: `The difference ${whom} has become smaller but is not gone.`,
      unchanged: `The difference ${whom} is about the same: it has changed by less than a tenth.`,
      larger: `The difference ${whom} has become larger.`,
      reversed:
        about === 'both'
          ? `The difference ${whom} now points the other way.`
          : `The difference ${whom} now points the other way: ${nouns(of)[other(about)]} are worse off.`,
    }[gap]
  },
  mover: (mover, about, of) => {
    const [whom, those] = [capitalise(nouns(of)[about]), nouns(of)[other(about)]]
    return {
      'about-better': `${whom} are better off than then, and ${those} about the same.`,
      'other-worse': `That is because ${those} are worse off. ${whom} are about the same.`,
      meet: `${whom} are better off than then, and ${those} are worse off.`,
      'both-better': 'Both are better off than then.',
      'both-worse': 'Both are worse off than then.',
      'about-worse': `${whom} are worse off than then, and ${those} about the same.`,
      'other-better': `${capitalise(those)} are better off than then, and ${whom.toLowerCase()} about the same.`,
      apart: `${whom} are worse off than then, and ${those} are better off.`,
    }[mover]
  },
  directionUnknown:
    'Nobody has said which way is better, so it cannot be said who is better or worse off than then.',
  changes: (d) =>
    `From ${d.from} to ${d.to}: ${d.women} for ${nouns(d.of).women}, ${d.men} for ${nouns(d.of).men}.`,
  swing:
    'The difference has usually swung at least this much from one year to the next. It may be passing; more years will tell.',
  revised: (d) =>
    `The source has since changed the figures for ${d.year}, to ${d.women} for ${nouns(d.of).women} and ${d.men} for ${nouns(d.of).men}. The comparison here is with what you saw.`,
  revisedGap: (d) =>
    `The source has since changed the difference for ${d.year}, to ${d.difference}. The comparison here is with what you saw.`,
  noNewer: (year) =>
    `There are no figures later than ${year} yet. As soon as they come they will stand here.`,
  repeated: (year) =>
    `The source has the same figures for the years after ${year}. They are repeated until the next election or the like, so nothing new can be said.`,
  gone: 'The source has removed the key figure. The frozen figures remain, but nothing can be compared with them.',
  otherMeaning: (title) =>
    `The key figure is now called “${title}” or is counted in another way. It may mean something else than then, so the figures are not compared.`,
  noFiguresHere: 'The source no longer has figures for both sexes here, so nothing can be compared.',
  figure: (title) => `${title}, then and now`,
  gapTag: {
    closed: 'The difference is gone',
    smaller: 'The difference is smaller',
    unchanged: 'The difference is the same',
    larger: 'The difference is larger',
    reversed: 'The difference points the other way',
  },
  noNewTag: 'No new figures yet',
  cannotTag: 'Can no longer be compared',
}
