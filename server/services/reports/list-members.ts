import type { Participation } from '#domain/rounds/round.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'

/** The codes of the organisations that a report is about: of a round those that take part, of a meeting those of the group. */
export async function listMembers(db: Database, subject: ReportSubject): Promise<readonly string[]> {
  const isOfSeveral = subject.kind === 'round' || subject.kind === 'meeting'
  const all = isOfSeveral ? await listParticipations(db, { roundSlug: subject.roundSlug }) : []
  return membersAmong(all, subject)
}

/** The same, where those who take part in the round are known already. */
export function membersAmong(
  participations: readonly Participation[],
  subject: ReportSubject,
): readonly string[] {
  if ('organisationCode' in subject) return [subject.organisationCode]
  return participations
    .filter(({ groupId }) => subject.kind === 'round' || groupId === subject.groupId)
    .map(({ organisationCode }) => organisationCode)
}
