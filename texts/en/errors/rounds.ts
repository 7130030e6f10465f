import type { roundErrors as swedish } from '../../sv/errors/rounds.ts'

export const roundErrors: typeof swedish = {
  'unknown-round': (d) =>
    `There is no round called “${d.slug}”. Nothing has been saved. The rounds stand under Rounds.`,
  'not-in-round': (d) =>
    `${d.organisation} does not take part in ${d.round}. Nothing has been saved. Choose a round that the organisation is in.`,
  'round-status-not-possible': (d) =>
    `The round is ${{ planned: 'planned', open: 'open', closed: 'closed' }[d.status]} and cannot be changed that way. Nothing has been changed. Reload the page to see what holds now.`,
  'round-not-open': (d) =>
    `${d.round} is not open for new assessments. Nothing has been saved. Older assessments are read in from workbooks.`,
}
