import { reportSections, type SectionId } from '#domain/reports/report-sections.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { renderSection } from '#server/reports/document/html/render-section.tsx'
import { dayOf, formatMoment, formatTime } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** A section as the page shows it: its content as HTML, empty where the report leaves it out, and its own text. */
export type SectionView = Readonly<{ id: SectionId; title: string; html: string; own: OwnTextView }>

export type OwnTextView = Readonly<{ body: string; version: number; saved: string | null }>

/** Every section that the kind of report may have, those with nothing to say too, since own words can be written there. */
export function viewSections(
  ctx: Context,
  { kind, language, sections }: ReportDocument,
  texts: readonly ReportText[],
): readonly SectionView[] {
  return reportSections[kind].map((id) => {
    const written = sections.find((section) => section.id === id)
    const text = texts.find((one) => one.section === id && one.language === language)
    return {
      id,
      title: textsIn(language).reports.sections[id],
      html: written ? renderSection(written, language) : '',
      own: {
        body: text?.body ?? '',
        version: text?.version ?? 0,
        saved: savedAt(ctx, text?.savedAt ?? null),
      },
    }
  })
}

/** The time of day; with its date where that is not today. */
function savedAt({ language, now }: Context, saved: Date | null): string | null {
  if (saved === null) return null
  return dayOf(saved) === dayOf(now()) ? formatTime(language, saved) : formatMoment(language, saved)
}
