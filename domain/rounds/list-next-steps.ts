import type { OccasionRecord } from '../assessments/occasion-record.ts'
import type { Improvement } from '../improvements/improvement.ts'
import { isStuck, latestDate } from './is-stuck.ts'
import type { NextStep } from './next-step.ts'
import type { Meeting, RoundStatus } from './round.ts'
import { type MeetingProgress, trackProgress } from './track-progress.ts'

/** What is known of an organisation in a round. `invited`: how many were asked to rate, by occasion. */
export type WorkSoFar = Readonly<{
  status: RoundStatus
  meetings: readonly Meeting[]
  occasions: readonly Pick<
    OccasionRecord,
    'id' | 'meetingId' | 'meetingPosition' | 'state' | 'source' | 'consensus' | 'raters'
  >[]
  improvements: readonly Pick<Improvement, 'id' | 'title' | 'results' | 'endedOn'>[]
  invited: ReadonlyMap<string, number>
}>

/**
 * What an organisation should do next, the most pressing first: self-assessments that are late, then those that are
 * due, then improvements that seem stuck, and the report when every self-assessment is done.
 *
 * In a closed round only its history remains: the workbook when nothing has been read in, otherwise the report.
 *
 * @param today ISO date.
 */
export function listNextSteps(work: WorkSoFar, today: string): readonly NextStep[] {
  const progress = trackProgress(work.meetings, work.occasions, today)
  if (work.status === 'closed') {
    if (work.occasions.length > 0) return [{ kind: 'write-report' }]
    const meetingIds = progress.map(({ meetingId }) => meetingId)
    return meetingIds.length === 0 ? [] : [{ kind: 'read-workbook', meetingIds }]
  }
  if (work.status === 'planned') return []
  const assessments = listAssessmentSteps(work, progress)
  const allDone = progress.length > 0 && progress.every((one) => one.progress === 'done')
  return [
    ...assessments,
    ...listImprovementSteps(work, today),
    ...(allDone ? [{ kind: 'write-report' } as const] : []),
  ]
}

function listAssessmentSteps(work: WorkSoFar, progress: readonly MeetingProgress[]): readonly NextStep[] {
  const missing = progress.filter((one) => one.progress === 'missing').map(({ meetingId }) => meetingId)
  const fromWorkbook = missing.length > 0 && latestSource(work) === 'workbook'
  const steps = progress.flatMap(({ meetingId, progress: standing, late }): readonly NextStep[] => {
    if (standing === 'missing' && fromWorkbook) return []
    if (standing === 'missing' || standing === 'due') return [{ kind: 'start-rating', meetingId, late }]
    return work.occasions
      .filter((occasion) => occasion.meetingId === meetingId && occasion.state !== 'closed')
      .map((occasion) => toStep(occasion, work.invited, late))
  })
  const late = steps.filter((step) => 'late' in step && step.late)
  const onTime = steps.filter((step) => !('late' in step && step.late))
  return [
    ...(fromWorkbook ? [{ kind: 'read-workbook', meetingIds: missing } as const] : []),
    ...late,
    ...onTime,
  ]
}

function toStep(
  { id: occasionId, meetingId, state, consensus, raters }: WorkSoFar['occasions'][number],
  invited: WorkSoFar['invited'],
  late: boolean,
): NextStep {
  if (state === 'agreeing') return { kind: 'agree', meetingId, occasionId, agreed: consensus.length, late }
  const submitted = raters.reduce((sum, { count }) => sum + count, 0)
  return {
    kind: 'collect-sheets',
    meetingId,
    occasionId,
    submitted,
    invited: invited.get(occasionId) ?? 0,
    late,
  }
}

function latestSource({ occasions }: WorkSoFar): 'browser' | 'workbook' | undefined {
  return occasions.toSorted((a, b) => b.meetingPosition - a.meetingPosition)[0]?.source
}

function listImprovementSteps({ improvements, occasions }: WorkSoFar, today: string): readonly NextStep[] {
  const assessed = occasions.some(({ state }) => state === 'closed')
  if (improvements.length === 0) return assessed ? [{ kind: 'add-improvement' }] : []
  return (
    improvements
      // What is over waits for nobody.
      .filter(({ results, endedOn }) => endedOn === null && isStuck(results, today))
      .map(({ id, title, results }) => ({
        kind: 'follow-up',
        improvementId: id,
        title,
        since: latestDate(results),
      }))
  )
}
