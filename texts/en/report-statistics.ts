import type { ReportStatisticsTexts } from '../sv/report-statistics.ts'

/** Words of the statistics by sex in the yearly report and on the page for politicians. */
export const reportStatistics: ReportStatisticsTexts = {
  heading: 'Where women and men differ',
  lead: (d) =>
    `The ${d.n === 1 ? 'difference' : `${d.n} differences`} in ${d.organisation} most worth looking at, in figures up to ${d.until}. The order weighs how large a difference is compared with others, how long it has been there and how sure it is. It does not tell what the difference is due to.`,
  none: 'There are no figures for women and men to show for the organisation yet.',
  caption: 'Differences between women and men, those most worth looking at first',
  briefCaption: 'Where women and men still differ. Difference is women minus men',
  gapNote: 'Difference is women minus men. A single dot (.) means that the value does not apply.',
  source: (d) => `${d.raw} (women, men; ${d.fetched}). ${d.computed} (difference, order, better for).`,
  goals: {
    caption: 'Goals for women and men',
    goal: 'Goal',
    target: 'To be',
    standing: 'Standing',
    needsDecision: 'The key figure may mean something else now. The goal needs a decision.',
    targetOf: (d) => {
      const wanted = d.wanted === 'at-least' ? 'at least' : 'at most'
      const unit = d.unit === '' ? '' : ` ${d.unit}`
      return d.women === d.men
        ? `${wanted} ${d.women}${unit} for both in ${d.year}`
        : `${wanted} ${d.women} for women and ${d.men} for men${unit === '' ? '' : `,${unit}`}, in ${d.year}`
    },
  },
  challenges: {
    caption: 'Challenges that are worked with',
    challenge: 'Challenge',
    keyFigure: 'Seen in',
    standing: 'Since then',
    nothingNew: 'No new figures to compare with',
  },
  measured: 'Measured in the improvements',
}
