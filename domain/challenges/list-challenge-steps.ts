import type { Challenge } from './challenge.ts'
import type { ComparedWithNow } from './compare-with-now.ts'
import { countAnswers } from './count-answers.ts'

/** What to do next with a challenge. */
export type ChallengeStep = Readonly<{
  kind: 'look-at-new-figures' | 'analyse' | 'begin-improvement'
  challengeId: string
  organisationCode: string
  title: string
  /** How the difference has moved, where there are new figures. */
  gap: Extract<ComparedWithNow, { kind: 'compared' }>['gap'] | null
}>

type Work = Readonly<{
  challenge: Challenge
  compared: ComparedWithNow | null
  /** How many improvements it has led to, and whether any of them has a changed outcome. */
  improvements: number
  hasOutcome: boolean
}>

/**
 * What an organisation should do next with the challenges it works with, one step each: look at new figures that nobody
 * has made anything of, else write the analysis, else begin an improvement. New figures come first.
 */
export function listChallengeSteps(works: readonly Work[]): readonly ChallengeStep[] {
  const steps = works.flatMap((work): readonly ChallengeStep[] => {
    const kind = work.challenge.setAsideBecause === null ? nextOf(work) : null
    if (kind === null) return []
    const { id: challengeId, organisationCode, title } = work.challenge
    const gap = work.compared?.kind === 'compared' ? work.compared.gap : null
    return [{ kind, challengeId, organisationCode, title, gap }]
  })
  const isNew = ({ kind }: ChallengeStep) => kind === 'look-at-new-figures'
  return [...steps.filter(isNew), ...steps.filter((step) => !isNew(step))]
}

function nextOf({ challenge, compared, improvements, hasOutcome }: Work): ChallengeStep['kind'] | null {
  if (compared?.kind === 'compared' && !hasOutcome) return 'look-at-new-figures'
  if (countAnswers(challenge.analysis) === 0) return 'analyse'
  return improvements === 0 ? 'begin-improvement' : null
}
