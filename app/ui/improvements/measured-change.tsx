import { BeforeAfter } from '#charts/before-after.tsx'
import { type BeforeAfterRows, beforeAfterTable, sexesOf } from '#charts/before-after-words.ts'
import type { FigureTable } from '#charts/figure-table.ts'
import { computeChange } from '#domain/improvements/compute-change.ts'
import type { MeasuredChange as Change } from '#domain/improvements/improvement.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate, formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'

/** A measured change as figure and table, and in a sentence how the gap moved: no verdict on what is good. */
export function MeasuredChange({ id, change }: { id: string; change: Change }) {
  const language = useLanguage()
  const t = useTexts().improvements.change
  const [first, second] = sexesOf(language, change).map((sex) => sex.toLowerCase()) as [string, string]
  const { gap, reversed } = computeChange(change)
  return (
    <>
      <p>
        {t.gap[gap](first, second)}
        {reversed && ` ${t.reversed}`}
      </p>
      <Figure
        id={id}
        title={t.title(change.measure)}
        facts={{
          n: t.noN,
          date: t.dates(formatDate(language, change.before.date), formatDate(language, change.after.date)),
          source: change.source,
        }}
        drawing={BeforeAfter}
        rows={{ change }}
        table={changeTable}
      />
    </>
  )
}

/** The table of the figure with one column more: what changed, for women, for men, and in the difference between them. */
function changeTable(language: Language, { change }: BeforeAfterRows): FigureTable {
  const { columns, rows } = beforeAfterTable(language, { change })
  const { women, men, gapBefore, gapAfter, decimals } = computeChange(change)
  const changes = [women, men, gapAfter - gapBefore]
  const header = textsIn(language).improvements.change.change
  return {
    columns: [...columns, { header, numeric: true }],
    rows: rows.map((row, i) => [...row, formatSigned(language, changes[i] ?? 0, decimals)]),
  }
}
