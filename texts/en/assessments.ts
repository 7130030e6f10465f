import type { AssessmentsTexts } from '../sv/assessments.ts'

export const assessments: AssessmentsTexts = {
  title: 'Self-assessment',
}
