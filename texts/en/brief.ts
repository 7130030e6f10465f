import { many } from '../formats.ts'
import type { BriefTexts } from '../sv/brief.ts'

/** Words of the one page for politicians. */
export const brief: BriefTexts = {
  title: 'Gender equality on one page',
  statement: (d) =>
    `Source: ${
      d.checklist === null
        ? `what ${d.organisation} has registered in Jämsides`
        : `the joint self-assessment of ${d.organisation}, ${d.occasion} (${d.checklist}, ${d.raters}) and improvements registered in Jämsides`
    }, read on ${d.date}. An indication, not a certificate. The questions follow fixed rules from ${d.rules}.`,
  raters: (n) => many(n, 'person rated', 'people rated'),
  ratersUnknown: 'number of raters not known',

  decided: {
    none: 'What we have decided will stand here when a self-assessment is closed or somebody has written it.',
    caption: 'What politics itself answers for, as we rated it together',
    statement: 'Statement',
    rating: 'Rating',
    why: 'Why, and what it rests on',
    evidence: (text) => `(${text})`,
    maxNote: (max) => `The highest step is ${max}.`,
  },

  standing: {
    none: (organisation) =>
      `${organisation} has no closed self-assessment in the round, so it cannot be shown yet where we stand.`,
    sum: (d) =>
      `At ${d.occasion}${d.date === null ? '' : ` (${d.date})`} we rated ourselves ${d.sum} out of ${d.max} points (n = ${d.n} statements).`,
    shift: (total, from, n) => `That is a shift of ${total} points since ${from} (n = ${n}).`,
    noShift: 'It is the first time on this list, so no shift can be shown.',
    ratersChanged: (before, now) => `Compare with care: ${before} people rated then, ${now} now.`,
    ratersUnknown: 'It is not known whether the same people rated both times.',
    strongest: (value, items) => `We have come furthest with ${items} (${value}).`,
    weakest: (value, items) => `Most is left to do on ${items} (${value}).`,
    level: (value, n) => `All rated statements stand at ${value} (n = ${n}).`,
    andMore: (n) => many(n, 'more statement', 'more statements'),
    noImprovements: 'No improvement has been registered.',
    improvements: (n, reached) =>
      `${many(n, 'improvement is under way or done', 'improvements are under way or done')}. How far they have come: ${reached}.`,
    reached: (step, n) => `${step.toLowerCase()} (${n})`,
    noResult: (n) => `no result yet (${n})`,
    noMeasure: 'No change for women and men has been measured yet.',
    more: (n) =>
      `${many(n, 'more measured change stands', 'more measured changes stand')} in the result report.`,
  },

  questions: {
    'no-assessment': 'When do we make our self-assessment, and which of us elected members take part?',
    fallen: (item, before, after) =>
      `“${item}” has gone from ${before} to ${after}. What has happened, who owns it and when do we hear what is being done?`,
    'own-statement': (item, value, max, next) =>
      `“${item}” stands at ${value} of ${max}. Which of us takes responsibility for reaching the next step, and when do we hear more? The next step is: ${next}`,
    lowest: (item, value, max) =>
      `“${item}” stands at ${value} of ${max}. Which board owns it, what is to be ready by the next assessment and when is it reported?`,
    'in-place': 'Everything is in place. How do we see to it that it lasts when people and budgets change?',
    'no-improvement':
      'Which difference between women and men do we begin with, who answers for it and when do we hear more?',
    'not-measured': (title, more) =>
      `When do we see figures for women and for men, before and after, for “${title}”${more === 0 ? '' : ` and ${more} more`}?`,
    measured: (measure) =>
      `“${measure}” has been measured before and after. Who measures again, when, and does the change last for both sexes?`,
    'not-answered': (items) => `Nobody could answer ${items}. Who finds out, and by which meeting?`,
    reporting: 'At which meeting are the results reported next, split by women and men, and who does it?',
  },

  links: {
    title: 'One page for elected members',
    why: 'What we have decided, where we stand and what is worth asking about. One A4.',
    read: 'Read where we stand on one page',
  },
}
