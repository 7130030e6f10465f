/** Words of rating, spread and agreement. */
export const assessments = {
  title: 'Självskattning',
}

export type AssessmentsTexts = typeof assessments
