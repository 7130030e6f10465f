import { ChainBars } from '#charts/chain-bars.tsx'
import { chainBarsDescription } from '#charts/chain-bars-words.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, notice, paragraph, table } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { draw } from '../document/draw.tsx'
import type { ChainFigures } from './chain-figures.ts'

/** How far the improvements have come: a sentence, the drawing and the table of the five steps. */
export function chainBlocks(chain: ChainFigures, language: Language): readonly Block[] {
  const t = textsIn(language).reports
  const { improvements, results, withoutResult } = chain
  if (improvements.value === 0) return [notice(t.improvements.none)]
  const sentences = [
    t.improvements.summary(improvements.value ?? 0, results.value ?? 0),
    withoutResult.value ? t.improvements.without(withoutResult.value) : '',
  ]
  const captions = { chart: t.improvements.chartCaption, table: t.improvements.chainCaption }
  return [
    paragraph(sentences.join(' ').trim(), [improvements, results, withoutResult]),
    ...chainPicture(chain, captions, language),
  ]
}

/** The drawing and the table of the five steps alone, under captions that say which results are in them. */
export function chainPicture(
  { improvements, steps }: ChainFigures,
  captions: Readonly<{ chart: string; table: string }>,
  language: Language,
): readonly Block[] {
  const t = textsIn(language).reports
  const rows = steps.map(({ guide, results }) => ({
    step: guide.step,
    label: guide.name[language],
    count: results.value ?? 0,
  }))
  const id = 'chain'
  return [
    chart({
      id,
      caption: captions.chart,
      alt: chainBarsDescription(language, { rows }),
      ...draw(id, (size) => <ChainBars language={language} {...size} title={captions.chart} rows={rows} />),
      figures: steps.map((step) => step.results),
      notes: [],
    }),
    table({
      id: 'chain',
      caption: captions.table,
      columns: [
        { header: t.improvements.step },
        { header: t.improvements.results, numeric: true },
        { header: t.improvements.improvements, numeric: true },
      ],
      rows: steps.map((step, i) => ({
        header: `${i + 1}. ${step.guide.name[language]}`,
        cells: [step.results, step.improvements],
      })),
      notes: [t.improvements.chainNote(improvements.value ?? 0)],
    }),
  ]
}
