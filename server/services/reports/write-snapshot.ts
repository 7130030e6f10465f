import type { Language } from '#domain/language/language.ts'
import type { Adoption } from '#domain/reports/report.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { dayOf } from '#texts/formats.ts'
import type { ReportSnapshot } from './take-snapshot.ts'

/** The document of a snapshot in one language, as it is once the decision has been taken; before that, under review. */
export function writeSnapshot(
  { takenAt, gathered, texts, arms, supersedes }: ReportSnapshot,
  language: Language,
  adoption: Adoption | null,
): ReportDocument {
  const at = { moment: takenAt.toISOString(), day: dayOf(takenAt) }
  const state = adoption === null ? 'review' : 'adopted'
  return gathered.write(language, { at, texts, arms, supersedes, adoption, state })
}
