import type { ReportKind } from './report.ts'

/** The sections of each kind of report in the order in which they stand. Each may hold text of one's own. */
export const reportSections = {
  organisation: [
    'purpose',
    'participation',
    'self-assessment',
    'comparison',
    'improvements',
    'indication',
    'lessons',
    'sources',
  ],
  round: [
    'purpose',
    'participation',
    'self-assessment',
    'comparison',
    'improvements',
    'exchange',
    'lessons',
    'sources',
  ],
  meeting: [
    'meeting',
    'preparation',
    'side-by-side',
    'shift',
    'improvements',
    'questions',
    'notes',
    'sources',
  ],
  brief: ['decided', 'standing', 'questions'],
  year: [
    'purpose',
    'decided',
    'participation',
    'self-assessment',
    'improvements',
    'statistics',
    'ahead',
    'sources',
  ],
  set: ['about-set', 'statistics', 'not-shown', 'method', 'sources'],
} as const satisfies Record<ReportKind, readonly string[]>

export type SectionId = (typeof reportSections)[ReportKind][number]

/** Whether a report of the kind has the section. */
export function hasSection(kind: ReportKind, section: string): section is SectionId {
  return (reportSections[kind] as readonly string[]).includes(section)
}
