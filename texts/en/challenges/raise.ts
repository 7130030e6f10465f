import { capitalise } from '../../formats.ts'
import type { raise as swedish } from '../../sv/challenges/raise.ts'
import { nouns } from './nouns.ts'

export const raise: typeof swedish = {
  button: 'Make it a challenge',
  title: 'New challenge',
  lead: (d) =>
    `“${d.title}” in ${d.organisation}. This is what will be frozen, up to ${d.year}. It does not change after that, whatever happens at the source.`,
  frozen: 'What will be frozen',
  name: 'What is the challenge to be called?',
  nameHint: 'A suggestion is there. It can be changed later.',
  about: 'Who has the worse of it?',
  aboutUnknown:
    'Nobody has said which way is better for this key figure, so it is for you to say. When new figures come you will see whether the difference has become smaller for those it is about. The choice cannot be changed afterwards.',
  judged: {
    women: (of) => `${capitalise(nouns(of).women)} are worse off, so the challenge is about them.`,
    men: (of) => `${capitalise(nouns(of).men)} are worse off, so the challenge is about them.`,
    both: (of) =>
      `There is no difference between ${nouns(of).women} and ${nouns(of).men} in the latest year, so the challenge is about both.`,
  },
  women: (of) => capitalise(nouns(of).women),
  men: (of) => capitalise(nouns(of).men),
  both: 'It cannot be said, or each in their own way',
  submit: 'Make it a challenge',
  already: (title) => `You are already working with this difference: “${title}”.`,
  toOpen: 'Go to the challenge',
}
