import { many } from '../formats.ts'
import type { RoundReportTexts } from '../sv/round-report.ts'

export const roundReport: RoundReportTexts = {
  onlyPublished:
    'The participants’ own self-assessments have not been read into Jämsides. The means here are those that the round’s own report has published.',
  publishedChartCaption: (title) => `Published mean per statement. ${title}`,
  publishedShiftCaption: (title, from, to) => `Published mean per statement, ${from} and ${to}. ${title}`,
  publishedShift: (from, to) => `Published shift\n${from}–${to}`,
  publishedShiftNote:
    'The shift is the published one. It was computed from means that had not been rounded, and may therefore differ by 0.01 from the difference between those shown.',
  publishedShiftLabel: (item, title, from, to) => `${item}. ${title}, published shift from ${from} to ${to}`,
  report: 'From the published report of the round',

  outcomes: {
    lead: 'The participants’ improvements have not been entered in Jämsides. This is what the published report of the round says, in our own words.',
    beside: 'This is what the published report of the round says, in our own words.',
    source: (text) => `Source: ${text}`,
    chainCaption: 'How far the organisations came on the results chain, according to the report',
    step: 'Step',
    participants: (of) => (of === null ? 'Participants' : `Participants\nof ${of}`),
    mentors: (of) => (of === null ? 'Mentors' : `Mentors\nof ${of}`),
    said: 'In words',
    reached: (who, step) =>
      `${who === 'participants' ? 'Participants' : 'Mentors'} that reached the step ${step.toLowerCase()}`,
    inferred: (steps) => `The numbers on ${steps} are our inference.`,
    examplesCaption: 'Examples of results, on the step where the report places them',
    organisation: 'Organisation',
    example: 'What changed',
    measuresCaption: 'Figures for women and men in the report',
    complement: (men) =>
      `The report gives the share of one of the sexes. The share of ${men} is computed as what is left of 100 per cent.`,
    someMissing:
      'Only what the report states is shown; a measurement without a before or an after shows no change.',
  },

  measuredCaption: 'Measured changes for women and men in the round',
  staying: {
    heading: 'Do the results last?',
    text: (d) => {
      const said =
        d.standing + d.gone === 0
          ? ''
          : `About ${d.standing + d.gone} of them somebody has answered since: ${d.standing} in use and ${d.gone} gone. Of the others: `
      return `${many(d.withResults, 'improvement has', 'improvements have')} results. ${said}Results more than a year apart suggest that the work has lasted: this holds for ${d.lasting}. Without a result from the past year, so that nobody knows whether it still stands: ${d.unfollowed}. Too early to say: ${d.recent}. This is an indication, not proof.`
    },
    labels: {
      withResults: 'Improvements with results',
      standing: 'Improvements that somebody has said are in use',
      gone: 'Improvements that somebody has said are gone',
      lasting: 'Improvements with results more than a year apart',
      unfollowed: 'Improvements without a result younger than a year',
      recent: 'Improvements for which it is too early to say',
    },
  },

  exchange: {
    caption: 'The groups, their mentors and what they have closed',
    captionOnly: 'The groups and their mentors',
    group: 'Group',
    mentors: 'Mentor',
    learners: 'Participants',
    byLearners: 'Self-assessments by participants',
    byMentors: 'Self-assessments by mentors',
    improvements: 'Improvements',
    supporting: (name) => `${name} (support)`,
    withdrew: (name) => `${name} (withdrew)`,
    none: 'none',
    countOf: (what, group) => `${group}: ${what.toLowerCase()}`,
    held: (held, all) => `${held} of the round’s ${many(all, 'meeting', 'meetings')} have been held.`,
    undated: (names) => `Without a date: ${names}.`,
    undatedPast: (names) => `When these were held is not known: ${names}.`,
    mentorsAssessed: (n, of) =>
      `${n} of ${many(of, 'mentor', 'mentors')} have closed self-assessments of their own in the round.`,
    sharedLead:
      'Here several organisations work on the same thing and can learn from each other. In brackets: how far the improvement has come.',
    sharedCaption: 'Improvements in different organisations on the same statement or area',
    aim: 'Statement or area',
    shared: 'Improvements',
    areaOf: (name) => `Area: ${name}`,
    improvement: (d) =>
      `${d.organisation}: ${d.title} (${d.step === null ? 'no result so far' : d.step.toLowerCase()})`,
  },
}
