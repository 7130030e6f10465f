import type { ErrorTexts } from '../sv/errors.ts'

export const errors: ErrorTexts = {
  'not-found': (d) => `There is nothing here called “${d.what}”. Check the address or search again.`,
  'no-such-page': () => 'The address leads nowhere. Check it, or begin again from the start page.',
  'step-in-first': () => 'Step in as somebody first. Nothing has been saved.',
  'unknown-organisation': (d) =>
    `There is no organisation with the code “${d.code}” in the register. Nothing has been saved. Look the code up under Organisations.`,
  'unknown-round': (d) =>
    `There is no round called “${d.slug}”. Nothing has been saved. The rounds stand under Rounds.`,
  'not-in-round': (d) =>
    `${d.organisation} does not take part in ${d.round}. Nothing has been saved. Choose a round that the organisation is in.`,
  'changed-by-other': (d) =>
    `Somebody else saved before you. Nothing is lost: what stands now is “${d.theirs}”, yours was “${d.yours}”. Choose what shall stand and save again.`,
  forbidden: () => 'Your role may not do this. Nothing has changed. Ask the strategist of the organisation.',
  'improvement-has-results': (d) =>
    `The improvement has ${d.results} ${d.results === 1 ? 'result' : 'results'} and has not been removed. Remove the results first, if that is really what you want.`,
  'outcome-carries-effect': () =>
    'A societal effect of the same improvement rests on this outcome. Nothing has changed. Remove or move the societal effect first.',
  'foreign-origin': () =>
    'The request came from another site and was not carried out. Go back to the page and try again.',
  'bad-form': (d) =>
    `The field “${d.field}” is missing or cannot be read. Nothing has been saved. Correct it and send again.`,
}
