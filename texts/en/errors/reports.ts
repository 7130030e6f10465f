import { formatDate, formatMoment } from '../../formats.ts'
import type { reportErrors as swedish } from '../../sv/errors/reports.ts'

export const reportErrors: typeof swedish = {
  'no-such-report': () =>
    'There is no such report. Nothing has been changed. The reports of an organisation or a round stand on its page.',
  'report-text-changed': () =>
    'Somebody else saved the text before you. Nothing is lost: what stands now is in the report above the box, and your text is still in the box. Weave them together and save again.',
  'report-text-too-long': (d) =>
    `The text is ${d.length} characters long; at most ${d.most} are accepted. Nothing new has been saved, but your text is still in the box. Shorten it and save again.`,
  'report-adopted': () =>
    'The report has been adopted and will not change any more. Nothing has been saved, but your text is still here below. Begin a new version and put it there.',
  'report-state-changed': (d) =>
    `The report has moved on since the page was shown: it is now ${{ draft: 'a draft', review: 'under review', adopted: 'adopted', superseded: 'superseded by a newer one' }[d.state]}. Nothing has been changed. Reload the page to see how things stand.`,
  'report-already-adopted': (d) =>
    `The report has already been adopted: ${d.by} registered the decision of ${formatDate('en', d.on)} (${d.body}) on ${formatMoment('en', new Date(d.at))}. Your decision has not been saved, and nothing has been changed. Read the adopted report; if something in it is wrong, begin a new version.`,
  'report-text-meanwhile': () =>
    'Somebody saved text in the report while it was being frozen. Nothing has been adopted, and all text is kept. Read it through and register the decision again.',
  'adoption-incomplete': () =>
    'The decision is not filled in correctly. Nothing has been adopted. Go back to the form and correct what it points out.',
  'not-under-review': () =>
    'The report is no longer under review, so the comment has not been saved. It is still in the box; copy it if you want to keep it.',
  'comment-empty': () => 'The comment is empty. Nothing has been saved. Write something and save again.',
  'comment-too-long': (d) =>
    `The comment is ${d.length} characters long and may have ${d.most} at most. Nothing has been saved, but it is still in the box. Shorten it and save again.`,
  'no-such-comment': () => 'The comment does not exist. Nothing has been changed. Reload the page.',
  'report-text-off-page': (d) =>
    `This is a single page, so each section holds at most ${d.most} characters on at most ${d.lines} lines. The text is ${d.length} characters long. Nothing new has been saved, but your text is still in the box. Shorten it and save again.`,
  'pdf-too-slow': (d) =>
    `The report did not become a PDF within ${d.seconds} seconds. Nothing has changed. Try again in a while, or read the report as a web page.`,
}
