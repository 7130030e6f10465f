import { formatDate } from '../../formats.ts'
import type { followUpErrors as swedish } from '../../sv/errors/follow-up.ts'
import { followUp } from '../follow-up.ts'

/** What goes wrong when somebody answers whether an improvement stays. */
export const followUpErrors: typeof swedish = {
  'no-such-follow-up': () =>
    'There is no such question. It is asked after one, two and four years about improvements that are over and have left something behind. Nothing has been changed. Go to the improvement to see what can be answered.',
  'follow-up-not-due': ({ on }) =>
    `This can be answered from ${formatDate('en', on)} on. Nothing has been saved. What you know today can be written as a result.`,
  'follow-up-gone-before': ({ wave }) =>
    `The answer after ${followUp.after(wave)} says that it is no longer in use. Nothing has been saved, and what you wrote is still there. Correct that answer first, if it is in use again.`,
  'follow-up-stood-after': ({ wave }) =>
    `The answer after ${followUp.after(wave)} says that it is in use, so it cannot have been gone before. Nothing has been saved, and what you wrote is still there. Correct that answer first, if it is wrong.`,
}
