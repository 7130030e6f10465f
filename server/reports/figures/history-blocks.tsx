import type { Language } from '#domain/language/language.ts'
import { ItemShift } from '#charts/item-shift.tsx'
import { itemShiftDescription } from '#charts/item-shift-words.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, heading, list, paragraph } from '../document/blocks.ts'
import type { Block, Chart } from '../document/document.ts'
import { draw } from '../document/draw.tsx'
import { formatFigure } from '../document/figure.ts'
import { nameLevel, nameScale } from './instrument-names.ts'
import type { LevelHistory } from './level-history.ts'

/** The sum of the latest occasion and how it has moved since the one before it; `intro` says of what. */
export function latestParagraph(
  { occasions, sinceLast }: LevelHistory,
  language: Language,
  intro: string,
): Block {
  const t = textsIn(language).reports.assessment
  const { name, score } = occasions.at(-1)!
  const shown = (figure: typeof score.sum) => formatFigure(language, figure)
  const { sum, max, rated } = score
  if (sum.value === null) return paragraph(`${intro} ${t.latestUnrated(name[language])}`)
  const sums = t.latest(name[language], shown(sum), shown(max), shown(rated), String(rated.n))
  const latest = `${intro} ${sums}`
  if (sinceLast === null) return paragraph(latest, [sum, max, rated])
  const { total, from } = sinceLast
  const shift =
    total.value === null
      ? t.noShift(from.name[language])
      : t.shift(shown(total), from.name[language], String(total.n))
  return paragraph(`${latest} ${shift}`, [sum, max, rated, total])
}

/** The latest occasion beside the one before it, statement by statement; null where there is only one. */
export function historyShiftChart(
  { instrument, level, items, sinceLast, occasions }: LevelHistory,
  language: Language,
): Chart | null {
  if (sinceLast === null) return null
  const { from, to } = sinceLast
  const t = textsIn(language).reports.assessment
  const [before, after] = [answersOf(from.record), answersOf(to.record)]
  const rows = {
    beforeLabel: from.name[language],
    afterLabel: to.name[language],
    scale: instrument.scale,
    rows: items.map((item) => ({
      item: item.number,
      title: item.title[language],
      before: before.get(item.number) ?? null,
      after: after.get(item.number) ?? null,
    })),
  }
  const id = `shift-${instrument.id}-${level.id}`
  const caption = t.shiftCaption(rows.beforeLabel, rows.afterLabel)
  const shown = occasions.slice(-2)
  return chart({
    id,
    caption,
    alt: itemShiftDescription(language, rows),
    ...draw(id, (size) => <ItemShift language={language} {...size} title={caption} {...rows} />),
    figures: items.flatMap((item) => shown.map(({ ratings }) => ratings.get(item.number)!)),
    notes: [t.instrumentNote(nameLevel(language, instrument, level), nameScale(language, instrument.scale))],
  })
}

/** Why the result moved, in the organisation's own words. */
export function whyBlocks(
  { occasions }: Pick<LevelHistory, 'occasions'>,
  language: Language,
): readonly (Block | null)[] {
  const t = textsIn(language).reports.assessment
  const said = occasions.filter(({ record }) => record.shiftNote.trim() !== '')
  if (said.length === 0) return []
  return [
    heading(t.why),
    list(said.map(({ name, record }) => t.whyAt(name[language], record.shiftNote.trim()))),
  ]
}
