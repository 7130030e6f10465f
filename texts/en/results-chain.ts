import { many } from '../formats.ts'
import type { ResultsChainTexts } from '../sv/results-chain.ts'

/** Words about how far a whole round has come on the results chain. */
export const resultsChain: ResultsChainTexts = {
  title: 'How far the improvements have come',
  liveTitle: 'Improvements by the highest step they have reached',
  lead: ({ improvements, withResult, sharing, of }) =>
    improvements === 0
      ? 'No improvement in the round is shared with you yet.'
      : `${sharing} of ${many(of, 'organisation', 'organisations')} ${sharing === 1 ? 'shares' : 'share'} ${many(improvements, 'improvement', 'improvements')} with you. ${withResult} of them ${withResult === 1 ? 'has' : 'have'} given results.`,
  silent: (n) =>
    `${many(n, 'organisation shows', 'organisations show')} you no improvement. They may not share any, or not have written any down, and they are not counted in the figure, neither as zero nor in any other way.`,
  n: (improvements, organisations) =>
    `${many(improvements, 'improvement', 'improvements')} in ${many(organisations, 'organisation', 'organisations')}`,
  dates: (day) => `as it stands on ${day}`,
  source: 'The organisations’ own information in Jämsides',
  note: 'Each improvement is counted once, on the highest step where it has a result. The figure does not say which organisation is best, and long bars on the lower steps are no aim in themselves.',
  withoutResult: 'No result yet',
  series: 'Improvements',

  publishedTitle: 'How far the round came, according to the published report',
  publishedFigure: 'Organisations that reached each step, as published',
  publishedLead:
    'The report counts organisations that reached a step, not improvements. An organisation that reached a higher step is counted on the lower ones too.',
  publishedBeside:
    'The numbers are those of the report. They are not added to what is written down in Jämsides.',
  participants: 'Participants',
  mentors: 'Mentors',
  publishedN: (participants, mentors) =>
    [
      participants === null
        ? 'the number of participants is not published'
        : many(participants, 'participant', 'participants'),
      ...(mentors === null ? [] : [many(mentors, 'mentor', 'mentors')]),
    ].join(' and '),
  publishedDates: (period) => `the round of ${period}`,
  publishedNote:
    'Where the report only says in words how many, the words stand in place of a bar. We make no numbers of them.',
  inferred: (steps) =>
    `The number on ${steps} is our inference from the words of the report, not a published number.`,

  chart: {
    step: 'Step',
    said: 'In words',
    of: (value, of, what) => `${value} of ${of} ${what}`,
    among: (what, of) => `${what} (of ${of})`,
    inferred: (said, told) => `${said}, taken as ${told}`,
    noNumber: 'no number',
    describe: (rows) => `How many on each step of the results chain: ${rows}.`,
    row: (label, values) => `${label}: ${values}`,
  },
}
