import { boardRules } from '#domain/reports/ask-board.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ReportFrame } from '../document/report-frame.ts'
import { nameLevel } from '../figures/instrument-names.ts'
import type { BriefData } from './data.ts'
import { decidedSection } from './sections/decided.ts'
import { questionsSection } from './sections/questions.ts'
import { standingSection } from './sections/standing.tsx'

/** Writes the one page for politicians in one language. */
export function writeBrief(
  data: BriefData,
  language: Language,
  { at, texts, ...frame }: ReportFrame,
): ReportDocument {
  const { brief: t, reports } = textsIn(language)
  const { round, organisation } = data.rows
  const date = formatDate(language, at.day)
  return composeDocument(
    {
      ...frame,
      kind: 'brief',
      language,
      organisation: { code: organisation.code, name: organisation.name },
      round: { slug: round.slug, name: round.name[language] },
      programme: round.programme[language],
      title: t.title,
      subject: organisation.name,
      generatedAt: at.moment,
      generatedOn: at.day,
      fictional: organisation.fictional,
      facts: [
        { label: reports.facts.round, value: round.name[language] },
        { label: reports.facts.generated, value: date },
      ],
      statement: sourceLine(data, language, date),
    },
    [decidedSection(data, language), standingSection(data, language), questionsSection(data, language)],
    texts,
  )
}

/** The sources in one line, with what the figures are not. */
function sourceLine({ rows, standing }: BriefData, language: Language, date: string): string {
  const t = textsIn(language).brief
  const raters = standing?.latest.score.raters.value ?? null
  return t.statement({
    organisation: rows.organisation.name,
    checklist: standing && nameLevel(language, standing.history.instrument, standing.history.level),
    occasion: standing?.latest.name[language] ?? '',
    raters: raters === null ? t.ratersUnknown : t.raters(raters),
    date,
    rules: formatDate(language, boardRules.since),
  })
}
