/** Words of improvements and the results chain. */
export const improvements = {
  title: 'Förbättringar',
}

export type ImprovementsTexts = typeof improvements
