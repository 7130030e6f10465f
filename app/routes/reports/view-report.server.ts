import { editableSections, type EditableSection } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import { renderSection } from '#server/reports/document/html/render-section.tsx'
import type { WrittenReport } from '#server/services/reports/get-organisation-report.ts'
import { dayOf, formatMoment, formatTime } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** A section as the page shows it: its content as HTML, and its own text where one can be written there. */
export type SectionView = Readonly<{ id: string; title: string; html: string; own: OwnTextView | null }>

export type OwnTextView = Readonly<{
  section: EditableSection
  body: string
  version: number
  saved: string | null
}>

/** A report as the page shows it. Sections that may hold own text are there also while they are empty. */
export function viewReport(ctx: Context, { document, texts }: WrittenReport) {
  const { language, sections: written, subject, facts, statement, fictional } = document
  const titles = textsIn(language).reports.sections
  const missing = editableSections.filter((id) => !written.some((section) => section.id === id))
  const empty = missing.map((id): SectionView => ({ id, title: titles[id], html: '', own: ownText(id) }))
  const sections = written.map((section): SectionView => {
    const editable = editableSections.find((id) => id === section.id)
    return {
      id: section.id,
      title: section.title,
      html: renderSection(section, language),
      own: editable ? ownText(editable) : null,
    }
  })

  function ownText(section: EditableSection): OwnTextView {
    const text = texts.find((one) => one.section === section && one.language === language)
    if (!text) return { section, body: '', version: 0, saved: null }
    return { section, body: text.body, version: text.version, saved: savedAt(ctx, text.savedAt) }
  }

  // Own words come last but for the sources.
  return {
    subject,
    facts,
    statement,
    fictional,
    sections: [...sections.slice(0, -1), ...empty, ...sections.slice(-1)],
  }
}

/** The time of day; with its date where that is not today. */
function savedAt({ language, now }: Context, saved: Date | null): string | null {
  if (saved === null) return null
  return dayOf(saved) === dayOf(now()) ? formatTime(language, saved) : formatMoment(language, saved)
}
