import { formatList, formatMoment } from '../../formats.ts'
import type { assessmentErrors as swedish } from '../../sv/errors/assessments.ts'

export const assessmentErrors: typeof swedish = {
  'not-invited': () =>
    'You are not invited to this assessment. Nothing has been saved. Ask whoever leads the work to invite you.',
  'rating-over': () =>
    'The individual rating is over, so this answer has not been saved. What you saved before is kept. Bring your answer up when the group agrees.',
  'not-agreeing': (d) =>
    d.state === 'closed'
      ? 'The occasion is closed, so this has not been saved. What was saved before is kept. If something must change, the occasion can be reopened, with a reason.'
      : 'The group has not begun to agree, so this has not been saved. Wait until the individual rating is over.',
  'unknown-item': (d) => `The checklist has no statement number ${d.item}. Nothing has been saved.`,
  'answer-outside-scale': (d) =>
    `“${d.written}” is not on the scale of statement ${d.item}. Nothing has been saved there. Choose ${d.accepted.join(', ')}, “don’t know” or “not applicable”.`,
  'nothing-to-submit': () =>
    'You have not answered any statement yet, so there is nothing to hand in. Answer what you can; “don’t know” is an answer too.',
  'move-not-possible': (d) =>
    `That cannot be done now, since the occasion ${{ rating: 'is being rated', agreeing: 'is with the group that agrees', closed: 'is closed' }[d.state]}. Nothing has changed.`,
  'occasion-already-there': (d) =>
    `The occasion ${{ rating: 'is already open for rating', agreeing: 'is already with the group that agrees', closed: 'is already closed' }[d.state]}${d.at ? `, since ${formatMoment('en', new Date(d.at))}` : ''}${d.by ? `, by ${d.by}` : ''}. Nothing has changed now, and nothing is lost.`,
  'items-open': (d) =>
    `${d.items.length === 1 ? 'One statement has' : `${d.items.length} statements have`} no common answer: ${formatList('en', d.items.map(String))}. The occasion is still open and everything is kept. Answer them; “don’t know” and “not applicable” are answers too.`,
  'shift-note-missing': () =>
    'The result has moved since last time. Write why before you close. Everything you have saved is kept.',
  'nobody-invited': () => 'Invite at least one person. Nothing has been saved yet.',
  'occasion-exists': (d) =>
    `There is already an occasion at ${d.meeting} with that checklist. Nothing new was made. Open the one that exists, or choose another meeting.`,
}
