/** Words of comparing statement by statement. */
export const comparison = {
  title: 'Jämförelse',
}

export type ComparisonTexts = typeof comparison
