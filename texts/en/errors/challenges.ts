import type { challengeErrors as swedish } from '../../sv/errors/challenges.ts'

export const challengeErrors: typeof swedish = {
  'no-such-challenge': () =>
    'The challenge is not here. Nothing has been saved. Go to the page of the organisation; all its challenges stand there.',
  'no-figures-of-both': (d) =>
    `The key figure “${d.keyFigure}” has no figures for both women and men in ${d.organisation}, so it cannot become a challenge. Nothing has been saved. Choose another key figure.`,
  'figures-have-come': () =>
    'New figures have come since the page was shown. Nothing has been saved yet. See that the difference looks as you thought, and press again.',
  'challenge-open-elsewhere': (d) =>
    `You are already working with the same difference in the challenge “${d.title}”. Nothing has been changed. Go on in that one, or set it aside first.`,
}
