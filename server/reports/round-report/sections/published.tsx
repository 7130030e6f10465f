import { ItemMeans } from '#charts/item-means.tsx'
import { itemMeansDescription } from '#charts/item-means-words.ts'
import { ItemShift } from '#charts/item-shift.tsx'
import { itemShiftDescription } from '#charts/item-shift-words.ts'
import type { ReferenceMeans, ReferenceOccasion } from '#domain/comparison/reference-means.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument, Item } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, list, notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Chart } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import { publishedNotes } from '../../figures/published-notes.ts'
import { referenceChange, referenceFigure } from '../../figures/reference-figures.ts'
import type { RoundReportData } from '../data.ts'

/**
 * The means published for the checklists of the round: its own where there are any, else all to compare with. Where
 * nothing is read in from the round itself, its own stand for the self-assessments.
 */
export function publishedSection(data: RoundReportData, language: Language): Draft {
  const { reports, roundReport } = textsIn(language)
  const t = reports.comparison
  const tables = publishedFor(data)
  const own = tables.some(({ roundSlug }) => roundSlug === data.rows.round.slug)
  const blocks = tables.flatMap((published) => publishedBlocks(published, data, language))
  if (own && data.means.length === 0)
    return {
      id: 'self-assessment',
      blocks: [
        paragraph(roundReport.onlyPublished),
        ...blocks,
        list(data.outcomes?.assessment.map((line) => line[language]) ?? []),
      ],
    }
  if (tables.length === 0) return { id: 'comparison', blocks: [notice(t.nothingPublished)] }
  return { id: 'comparison', blocks: [paragraph(own ? t.publishedOwnLead : t.publishedLead), ...blocks] }
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
  const { reports, roundReport } = textsIn(language)
  const instrument = getInstrument(rows.content.instruments, published.instrumentId)
  const { changes, occasions } = published
  const labelOf = (id: string) => occasions.find(({ meetingId }) => meetingId === id)!.label[language]
  const numeric = (header: string) => ({ header, numeric: true })
  return [
    publishedChart(published, instrument, language),
    table({
      id: `published-${published.id}`,
      caption: reports.comparison.publishedCaption(published.title[language]),
      columns: [
        { header: reports.assessment.statement },
        ...occasions.map(({ label }) => numeric(label[language])),
        ...(changes ? [numeric(roundReport.publishedShift(labelOf(changes.from), labelOf(changes.to)))] : []),
      ],
      rows: instrument.items.map((item) => ({
        header: `${item.number}. ${item.title[language]}`,
        cells: [
          ...occasions.map((occasion) => referenceFigure({ table: published, occasion }, item)),
          ...(changes ? [referenceChange(published, changes, item)] : []),
        ],
      })),
      notes: [
        ...publishedNotes(published, occasions, language),
        ...(changes ? [roundReport.publishedShiftNote] : []),
      ],
    }),
    list(published.notes.map((note) => note[language])),
  ]
}

/** The first and the last published means beside each other, or the only ones there are. */
function publishedChart(published: ReferenceMeans, instrument: Instrument, language: Language): Chart {
  const t = textsIn(language).roundReport
  const { occasions, decimals, title } = published
  const [first, last] = [occasions[0]!, occasions.at(-1)!]
  const id = `published-${published.id}`
  const { scale, items } = instrument
  const figures = [...new Set([first, last])].flatMap((occasion) =>
    items.map((item) => referenceFigure({ table: published, occasion }, item)),
  )
  if (first === last) {
    const rows = items.map((item) => ({ ...named(item, language), mean: meanOf(first, item) }))
    const data = { label: first.label[language], scale, decimals, rows }
    const caption = t.publishedChartCaption(title[language])
    const drawn = draw(id, (size) => <ItemMeans language={language} {...size} title={caption} {...data} />)
    return chart({ id, caption, alt: itemMeansDescription(language, data), ...drawn, figures, notes: [] })
  }
  const answer = (value: number | null) => (value === null ? null : { kind: 'rated' as const, value })
  const labels = { beforeLabel: first.label[language], afterLabel: last.label[language] }
  const rows = items.map((item) => ({
    ...named(item, language),
    before: answer(meanOf(first, item)),
    after: answer(meanOf(last, item)),
  }))
  const data = { ...labels, scale, decimals, rows }
  const caption = t.publishedShiftCaption(title[language], labels.beforeLabel, labels.afterLabel)
  const drawn = draw(id, (size) => <ItemShift language={language} {...size} title={caption} {...data} />)
  return chart({ id, caption, alt: itemShiftDescription(language, data), ...drawn, figures, notes: [] })
}

function named({ number, title }: Item, language: Language) {
  return { item: number, title: title[language] }
}

function meanOf({ means }: ReferenceOccasion, { number }: Item): number | null {
  return means.find(({ item }) => item === number)?.mean ?? null
}
