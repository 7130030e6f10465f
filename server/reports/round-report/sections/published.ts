import type { ReferenceMeans } from '#domain/comparison/reference-means.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { list, notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { publishedNotes } from '../../figures/published-notes.ts'
import { referenceFigure } from '../../figures/reference-figures.ts'
import type { RoundReportData } from '../data.ts'

/** The means published for the checklists of the round: its own where there are any, else all to compare with. */
export function publishedSection(data: RoundReportData, language: Language): Draft {
  const t = textsIn(language).reports
  const tables = publishedFor(data)
  const own = tables.some(({ roundSlug }) => roundSlug === data.rows.round.slug)
  return {
    id: 'comparison',
    blocks:
      tables.length === 0
        ? [notice(t.comparison.nothingPublished)]
        : [
            paragraph(own ? t.comparison.publishedOwnLead : t.comparison.publishedLead),
            ...tables.flatMap((published) => publishedBlocks(published, data, language)),
          ],
  }
}

/** The published means that belong to the checklists of the round; its own come alone. */
export function publishedFor({ rows: { round, content } }: RoundReportData): readonly ReferenceMeans[] {
  const fitting = content.referenceMeans.filter(({ instrumentId }) =>
    round.instruments.includes(instrumentId),
  )
  const own = fitting.filter(({ roundSlug }) => roundSlug === round.slug)
  return own.length > 0 ? own : fitting
}

function publishedBlocks(
  published: ReferenceMeans,
  { rows }: RoundReportData,
  language: Language,
): readonly Block[] {
  const t = textsIn(language).reports
  const { items } = getInstrument(rows.content.instruments, published.instrumentId)
  return [
    table({
      id: `published-${published.id}`,
      caption: t.comparison.publishedCaption(published.title[language]),
      columns: [
        { header: t.assessment.statement },
        ...published.occasions.map(({ label }) => ({ header: label[language], numeric: true })),
      ],
      rows: items.map((item) => ({
        header: `${item.number}. ${item.title[language]}`,
        cells: published.occasions.map((occasion) => referenceFigure({ table: published, occasion }, item)),
      })),
      notes: publishedNotes(published, published.occasions, language),
    }),
    list(published.notes.map((note) => note[language])),
  ]
}
