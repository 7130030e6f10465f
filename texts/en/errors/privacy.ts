import type { privacyErrors as swedish } from '../../sv/errors/privacy.ts'

export const privacyErrors: typeof swedish = {
  'no-such-person': (d) => `There is no person with the id “${d.person}”. Nothing has changed. Check the id.`,
  'erase-example': () => 'Example people of trial mode are made up and are not erased. Nothing has changed.',
  'erase-not-meant': (d) => `Write ${d.word} to erase yourself. Nothing has been erased.`,
  'erase-sole-role': (d) =>
    d.role === 'strategist'
      ? `Nobody else is strategist of the organisation (${d.organisationCode ?? ''}), and without one nobody can invite people or lead the work there. Nothing has been erased. Hand the role over to somebody else first.`
      : 'Nobody else is administrator, and without one nobody can look after the installation. Nothing has been erased. Hand the role over to somebody else first.',
  'retention-months': (d) =>
    `Write the number of months as a whole number from ${d.least} to ${d.most}, or leave it empty to keep until further notice. Nothing has changed.`,
  'retention-decision': (d) =>
    `Write which decision applies, such as its date and reference number, with at most ${d.longest} characters. Nothing has changed.`,
}
