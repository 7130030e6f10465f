import type { ReportsTexts } from '../sv/reports.ts'

export const reports: ReportsTexts = {
  title: 'Result report',
}
