import { BeforeAfter } from '#charts/before-after.tsx'
import { beforeAfterDescription } from '#charts/before-after-words.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, table } from '../document/blocks.ts'
import type { Block, Chart } from '../document/document.ts'
import { draw } from '../document/draw.tsx'
import type { ResultEntry } from './improvement-entries.ts'

/** A measured outcome, before and after for both sexes, as drawing and table; nothing where nothing was measured. */
export function changeBlocks(entry: ResultEntry, language: Language): readonly (Block | null)[] {
  const { result, change: cells } = entry
  const { change } = result
  if (change === null || cells === null) return []
  const t = textsIn(language).reports
  const id = `change-${result.id}`
  const caption = t.improvements.measuredCaption(change.measure)
  const rows = (['women', 'men', 'gap'] as const).map((who) => ({
    header: t.sexRows[change.of][who],
    cells: [cells[who].before, cells[who].after, cells[who].change],
  }))
  return [
    changeChart(entry, language),
    table({
      id,
      caption,
      columns: [
        { header: t.improvements.sex },
        { header: `${t.improvements.before}\n${change.before.date}`, numeric: true },
        { header: `${t.improvements.after}\n${change.after.date}`, numeric: true },
        { header: t.improvements.change, numeric: true },
      ],
      rows,
      notes: [t.improvements.measuredNote(change.unit, change.source)],
    }),
  ]
}

/** The drawing alone; null where nothing was measured. */
export function changeChart({ result, change: cells }: ResultEntry, language: Language): Chart | null {
  const { change } = result
  if (change === null || cells === null) return null
  const id = `change-${result.id}`
  const caption = textsIn(language).reports.improvements.measuredCaption(change.measure)
  return chart({
    id,
    caption,
    alt: beforeAfterDescription(language, { change }),
    ...draw(id, (size) => <BeforeAfter language={language} {...size} title={caption} change={change} />),
    figures: [cells.women, cells.men].flatMap(({ before, after }) => [before, after]),
    notes: [],
  })
}
