import type { goalErrors as swedish } from '../../sv/errors/goals.ts'

export const goalErrors: typeof swedish = {
  'no-such-goal': () => 'There is no such goal. Go to the goals of the organisation and choose from there.',
  'goal-not-possible': (d) =>
    `“${d.title}” does not have one value for women and one for men, so no goal for both can be set on it. Nothing has been saved. Choose another key figure.`,
  'goal-ended': (d) =>
    `The goal has been ended already: ${d.because} Nothing has been changed. If you want something else now, set a new goal.`,
  'goal-changed': (d) =>
    `Somebody else changed “${d.title}” before you. Nothing of yours has been saved. Reload the page, see what holds now and make the change again.`,
  'goal-end-reason': (d) =>
    `Write why the goal is ended, in at most ${d.most} characters. The goal still holds.`,
  'goal-title-moved': () =>
    'The key figure has been renamed again since the page was shown, or is gone. Nothing has been changed. Reload the page and decide about what holds now.',
}
