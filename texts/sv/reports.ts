/** Words of the result reports. */
export const reports = {
  title: 'Resultatrapport',
}

export type ReportsTexts = typeof reports
