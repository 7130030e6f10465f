import type { comparison as swedish } from '../../sv/reports/comparison.ts'

export const comparison: typeof swedish = {
  none: 'There is no closed self-assessment to compare yet.',
  lead: (group) =>
    `Statement by statement beside the others in ${group}, at the same meeting, on the same checklist and level.`,
  alone: (occasion) => `Nobody else in the group has a closed self-assessment from ${occasion}.`,
  notIn: (occasion, names) => `Without a closed self-assessment from ${occasion}: ${names}.`,
  caption: (group, occasion, name) => `Common ratings in ${group}, ${occasion}. ${name}`,
  chartCaption: (occasion, name) => `Rating per statement in the group, ${occasion}. ${name}`,
  mean: 'Mean of the group',
  n: 'n',
  published: (occasion) => `Published mean\n${occasion}`,
  meanNote:
    'The mean of the group counts every organisation alike. n is the number of organisations that have rated the statement.',
  publishedNote: (title, counts, source) => `Published means: ${title} (${counts}). Source: ${source}`,
  inferred: 'The number of answers is inferred from the published means.',
  publishedUnit: {
    person: 'One answer is the rating of one person.',
    organisation: 'One answer is the common rating of one organisation.',
    'not-stated': 'The report does not say whether an answer is that of a person or of an organisation.',
  },
  publishedCaption: (title) => `Published means. ${title}`,
  publishedLead: 'Means from the published reports of the programme, to compare with.',
  publishedOwnLead: 'Means from the published report of the round itself.',
  nothingPublished: 'No means have been published for the checklist of the round.',
}
