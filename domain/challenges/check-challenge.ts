import type { Checked, FieldProblem } from '../improvements/field-problem.ts'
import {
  type Analysis,
  type AnalysisQuestion,
  analysisQuestions,
  type Challenge,
  type ChallengeSubject,
  challengeSubjects,
} from './challenge.ts'
import { longestAnswer, longestTitle } from './text-limits.ts'

/** What somebody chose when raising a challenge, as it came. */
export type ChallengeDraft = Readonly<{ title: string; about: string }>
export type ChallengeField = keyof ChallengeDraft

/** What somebody typed on the analysis sheet, as it came. */
export type AnalysisDraft = Readonly<{ title: string }> & Analysis
export type AnalysisField = keyof AnalysisDraft

/** Decides whether a challenge may be raised: it has a title and says whom it is about. */
export function checkChallenge(
  draft: ChallengeDraft,
): Checked<Pick<Challenge, 'title' | 'about'>, ChallengeField> {
  const { title, wrong } = checkTitle(draft.title)
  const problems: FieldProblem<ChallengeField>[] = [...wrong]
  const about = challengeSubjects.find((one): one is ChallengeSubject => one === draft.about)
  if (about === undefined)
    problems.push({ field: 'about', code: draft.about === '' ? 'missing' : 'unknown-choice' })
  return problems.length > 0 || about === undefined
    ? { value: null, problems }
    : { value: { title, about }, problems: [] }
}

/** Decides whether an analysis sheet may be saved: it has a title, and any part of it may still be empty. */
export function checkAnalysis(
  draft: AnalysisDraft,
): Checked<Pick<Challenge, 'title' | 'analysis'>, AnalysisField> {
  const { title, wrong } = checkTitle(draft.title)
  const problems: FieldProblem<AnalysisField>[] = [...wrong]
  for (const field of analysisQuestions)
    if (draft[field].length > longestAnswer) problems.push({ field, code: 'too-long', limit: longestAnswer })
  if (problems.length > 0) return { value: null, problems }
  const analysis = Object.fromEntries(
    analysisQuestions.map((question) => [question, draft[question].trim()]),
  ) as Record<AnalysisQuestion, string>
  return { value: { title, analysis }, problems: [] }
}

function checkTitle(typed: string): { title: string; wrong: readonly FieldProblem<'title'>[] } {
  const title = typed.replace(/\s+/g, ' ').trim()
  if (title === '') return { title, wrong: [{ field: 'title', code: 'missing' }] }
  if (title.length > longestTitle)
    return { title, wrong: [{ field: 'title', code: 'too-long', limit: longestTitle }] }
  return { title, wrong: [] }
}
