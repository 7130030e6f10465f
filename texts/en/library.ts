import type { LibraryTexts } from '../sv/library.ts'

export const library: LibraryTexts = {
  title: 'The library',
  units: {
    kronor: 'kronor',
    percent: 'per cent',
    points: 'points',
    persons: 'persons',
    hours: 'hours',
    'half-days': 'half-days',
    occasions: 'occasions',
    number: 'number',
  },
  outOf: (value, whole) => `${value} of ${whole}`,
  share: {
    'between-sexes': {
      'women-men': 'how it is split between women and men',
      'girls-boys': 'how it is split between girls and boys',
    },
    'within-sex': {
      'women-men': 'share of the women and of the men',
      'girls-boys': 'share of the girls and of the boys',
    },
  },
  target: 'A target: it shows what was aimed at, not what came of it.',
  notPublished: 'not given',
  years: (from, to) => {
    if (from === null) return to === null ? 'no year given' : `until ${to}`
    return from === to || to === null ? `${from}` : `${from}–${to}`
  },
  yearsRound: 'The years are those of the round. What happened may be older.',
  yearsUnknown: 'The report gives no years.',
  nowIsThen: '“Now” means when the report was written.',
  stepInferred: 'The step on the chain was judged afterwards, not by the report.',
  outcomeWithoutFigures:
    'The report counts this as a changed outcome but gives no figures from both before and after for both sexes.',
  problemNotTold: 'The report does not say what it began with.',
  happenedNotTold: 'The report does not say what happened next.',
}
