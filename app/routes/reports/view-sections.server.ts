import { reportSections, type SectionId } from '#domain/reports/report-sections.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { renderSection } from '#server/reports/document/html/render-section.tsx'
import type { LifeComment } from '#server/services/reports/get-report-life.ts'
import { dayOf, formatMoment, formatTime } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** A section as the page shows it: its content as HTML, empty where the report leaves it out. */
export type SectionView = Readonly<{ id: SectionId; title: string; html: string }>

/** A section that is worked on: what it says, its own text, and what others say about it. */
type WorkView = SectionView & Readonly<{ own: OwnTextView; comments: readonly CommentView[] }>

type OwnTextView = Readonly<{ body: string; version: number; saved: string | null }>

type CommentView = Readonly<{
  id: string
  body: string
  by: string
  at: string
  settled: Readonly<{ by: string; at: string }> | null
  maySettle: boolean
}>

/** The sections of a document as a page shows them. */
export function viewDocument({ language, sections }: ReportDocument): readonly SectionView[] {
  return sections.map((section) => ({
    id: section.id,
    title: section.title,
    html: renderSection(section, language),
  }))
}

type Work = Readonly<{ texts: readonly ReportText[]; comments: readonly LifeComment[] }>

/** Every section that the kind of report may have, those with nothing to say too, since own words can be written there. */
export function viewSections(
  ctx: Context,
  document: ReportDocument,
  { texts, comments }: Work,
): readonly WorkView[] {
  const { kind, language } = document
  const written = viewDocument(document)
  return reportSections[kind].map((id) => {
    const text = texts.find((one) => one.section === id && one.language === language)
    return {
      id,
      title: textsIn(language).reports.sections[id],
      html: written.find((section) => section.id === id)?.html ?? '',
      own: {
        body: text?.body ?? '',
        version: text?.version ?? 0,
        saved: text?.savedAt ? timeOf(ctx, text.savedAt) : null,
      },
      comments: comments
        .filter(({ section }) => section === id)
        .map((comment) => ({
          id: comment.id,
          body: comment.body,
          by: comment.by.name,
          at: timeOf(ctx, comment.at),
          settled: comment.settled && { by: comment.settled.by, at: timeOf(ctx, comment.settled.at) },
          maySettle: comment.maySettle,
        })),
    }
  })
}

/** The time of day; with its date where that is not today. */
function timeOf({ language, now }: Context, moment: Date): string {
  return dayOf(moment) === dayOf(now()) ? formatTime(language, moment) : formatMoment(language, moment)
}
