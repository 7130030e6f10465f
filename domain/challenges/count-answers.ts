import { type Analysis, analysisQuestions } from './challenge.ts'

/** How many questions of the analysis sheet have an answer. */
export function countAnswers(analysis: Analysis): number {
  return analysisQuestions.filter((question) => analysis[question] !== '').length
}
