import type { Spread } from '#domain/assessments/compute-spread.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Role } from '#domain/people/person.ts'
import { SpreadStrip } from '#charts/spread-strip.tsx'
import { spreadStripTable } from '#charts/spread-strip-words.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'

/** How people answered one statement, by role and without names. */
export type SeenAnswers = Readonly<{
  item: number
  spread: Spread
  comments: readonly Readonly<{ role: Role; comment: string }>[]
}>

/** The spread as a small figure, the same in numbers, and what people wrote. */
export function ItemSpread({ scale, seen }: Readonly<{ scale: Scale; seen: SeenAnswers }>) {
  const { assessments, common } = useTexts()
  const t = assessments.agree
  const language = useLanguage()
  const { item, spread, comments } = seen
  if (spread.roles.length === 0) return null
  const table = spreadStripTable(language, { scale, spread })
  const title = t.spreadTitle(item)
  return (
    <>
      <SpreadStrip language={language} id={`spread-${item}`} title={title} scale={scale} spread={spread} />
      <details>
        <summary>{t.spreadTable}</summary>
        <DataTable
          caption={title}
          columns={table.columns.map(({ header, numeric }, i) => ({
            header,
            numeric,
            cell: (row: readonly string[]) => row[i],
          }))}
          rows={table.rows}
          rowKey={([role]) => role!}
        />
      </details>
      {comments.length > 0 && (
        <>
          <h4 className="ds-heading" data-size="2xs">
            {t.comments}
          </h4>
          <ul className="agreement__comments">
            {comments.map(({ role, comment }, i) => (
              <li key={i}>
                <q>{comment}</q> <span className="note">{common.roles[role]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
