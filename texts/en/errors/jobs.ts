import type { jobErrors as swedish } from '../../sv/errors/jobs.ts'

export const jobErrors: typeof swedish = {
  'no-such-job': () =>
    'There is no such work. It may belong to somebody else, or have been cleared away: what is finished is kept for an hour. Order it again.',
  'too-many-jobs': (d: { most: number }) =>
    `${d.most} orders are already waiting to be finished, and no more are taken right now. Nothing has been ordered. Wait until one of them is done and try again.`,
  'job-too-long': (d: { minutes: number }) =>
    `The work took longer than ${d.minutes === 1 ? 'a minute' : `${d.minutes} minutes`} and was ended. Nothing has changed. Try again in a while.`,
  'job-broken-off': () =>
    'The work was broken off because the program that did it stopped. Nothing half-done has been saved. Order it again.',
  'job-disk-full': () =>
    'The disk filled up while the work was done. Nothing half-done has been saved, and everything that was there still is. Whoever looks after the computer needs to free some space; then order it again.',
}
