import type { Language } from '#domain/language/language.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { address } from '../../addresses.ts'

/** The address at which a report is worked on. */
export function reportAddress(language: Language, subject: ReportSubject): string {
  switch (subject.kind) {
    case 'organisation':
      return address(language, 'report', inRound(subject))
    case 'brief':
      return address(language, 'brief', inRound(subject))
    case 'round':
      return address(language, 'roundReport', { round: subject.roundSlug })
    case 'meeting':
      return address(language, 'meetingPack', {
        round: subject.roundSlug,
        group: subject.groupId,
        meeting: subject.meetingId,
      })
    case 'year':
      return address(language, 'yearReport', { code: subject.organisationCode, year: subject.year })
    case 'set':
      return address(language, 'setReport', { code: subject.organisationCode, set: subject.setId })
  }
}

/** The address of the report as a file. */
export function reportFileAddress(language: Language, subject: ReportSubject, file: string): string {
  return `${reportAddress(language, subject)}/${file}`
}

function inRound({ roundSlug, organisationCode }: { roundSlug: string; organisationCode: string }) {
  return { round: roundSlug, code: organisationCode }
}
