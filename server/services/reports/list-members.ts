import type { ReportSubject } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'

/** The codes of the organisations that a report is about: of a round those that take part, of a meeting those of the group. */
export async function listMembers(db: Database, subject: ReportSubject): Promise<readonly string[]> {
  switch (subject.kind) {
    case 'organisation':
    case 'brief':
    case 'year':
    case 'set':
      return [subject.organisationCode]
    case 'round':
    case 'meeting': {
      const participations = await listParticipations(db, { roundSlug: subject.roundSlug })
      return participations
        .filter(({ groupId }) => subject.kind === 'round' || groupId === subject.groupId)
        .map(({ organisationCode }) => organisationCode)
    }
  }
}
