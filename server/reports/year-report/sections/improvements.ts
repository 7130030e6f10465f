import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { chainPicture } from '../../figures/chain-blocks.tsx'
import { improvementIntro, resultsTable } from '../../figures/improvement-blocks.ts'
import type { YearReportData } from '../data.ts'

/** What began, moved on and came out of improvements in the year, and what earlier years left that nobody has followed up. */
export function improvementsSection(data: YearReportData, language: Language): Draft {
  const t = textsIn(language).yearReport.improvements
  const { improvements, rows, meetings } = data
  const { active, chain } = improvements
  const known = active.length > 0 || meetings.rounds.length > 0
  return {
    id: 'improvements',
    blocks: [
      known ? summaryParagraph(data, language) : null,
      ...((chain.results.value ?? 0) > 0
        ? chainPicture(
            chain,
            { chart: t.chartCaption(rows.year), table: t.tableCaption(rows.year) },
            language,
          )
        : []),
      ...active.flatMap(({ state, entry }) => [
        ...improvementIntro(entry, language),
        paragraph(t.states[state]),
        entry.results.length > 0
          ? resultsTable(entry, t.resultsCaption(entry.improvement.title, rows.year), language)
          : null,
      ]),
      ...earlierBlocks(data, language),
    ],
  }
}

function summaryParagraph({ rows, summary, improvements }: YearReportData, language: Language): Block {
  const t = textsIn(language).yearReport.improvements
  if (improvements.active.length === 0) return paragraph(t.none(rows.year))
  const { begun, withResults, results } = summary.counts
  const numbers = {
    begun: begun.value ?? 0,
    withResults: withResults.value ?? 0,
    results: results.value ?? 0,
  }
  return paragraph(t.summary({ ...numbers, year: rows.year }), [begun, withResults, results])
}

function earlierBlocks({ improvements, rows }: YearReportData, language: Language): readonly Block[] {
  const t = textsIn(language).yearReport.improvements
  const { earlier } = improvements
  if (earlier.length === 0) return []
  const nameOf = (step: string) =>
    rows.content.chainSteps.find((guide) => guide.step === step)!.name[language]
  return [
    heading(t.earlier),
    paragraph(t.earlierLead),
    table({
      id: 'earlier-results',
      caption: t.earlierCaption,
      columns: [
        { header: t.improvement },
        { header: t.step },
        { header: t.result },
        { header: t.date },
        { header: t.age },
      ],
      rows: earlier.map(({ entry, result, overAYear }) => ({
        header: entry.improvement.title,
        cells: [nameOf(result.step), result.description, result.date, overAYear ? t.overAYear : t.underAYear],
      })),
      notes: [],
    }),
  ]
}
