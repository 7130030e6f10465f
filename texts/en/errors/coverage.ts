import type { coverageErrors as swedish } from '../../sv/errors/coverage.ts'

export const coverageErrors: typeof swedish = {
  'no-such-coverage-item': () =>
    'The item is not in the list. Go to the coverage by sex of the organisation and choose from there.',
  'coverage-changed': (d) =>
    `Somebody else changed “${d.name}” before you. Nothing of yours has been saved, but it is still in the form. Open the item anew, see what holds and make the change again.`,
  'coverage-file-too-large': (d) =>
    `The file is larger than ${d.megabytes} MB. Nothing has been read in. Divide it and read in the parts one by one.`,
}
