import { type CsvSigns, writeCsv } from '#domain/archive/write-csv.ts'
import { pointFields } from '#domain/measures/check-point.ts'
import { valuesOf } from '#domain/measures/values-of.ts'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { textsIn } from '#texts/texts.ts'
import { limitRate } from '../access/limit-rate.ts'
import { findReadableMeasure } from './find-readable-measure.ts'
import { viewMeasure } from './view-measure.ts'

/** Spreadsheets open a file as a table where it has the signs of their language. */
const signs: Readonly<Record<Language, CsvSigns>> = {
  sv: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}

/** What stands for a figure that is kept from whoever asks; read in again it is what is not known. */
const withheldSign = '..'

/**
 * Writes the points of a measure as a table in the language of whoever asks, as they may see them: by
 * `improvement.read`. It comes in again by being pasted, and then changes nothing.
 *
 * @throws UserError too-many-requests, no-such-measure or step-in-first.
 */
export async function exportMeasure(ctx: Context, { id }: { id: string }): Promise<string> {
  await limitRate(ctx, 'export')
  const { measure, improvement } = await findReadableMeasure(ctx, id)
  const stored = (await listMeasurePoints(ctx.db, [id])).get(measure.id)!
  const { points } = viewMeasure(ctx, improvement, { measure, points: stored })
  const { table } = textsIn(ctx.language).measures
  const names = table.columns[measure.of]
  const fields = pointFields.filter((field) => measure.kind !== 'count' || !field.endsWith('Of'))
  const rows = points.map((point) => {
    const gap = valuesOf(measure.kind, point).gap
    return Object.fromEntries([
      ...fields.map((field) => {
        const isWithheld = point.withheld.some((sex) => field === sex || field === `${sex}Of`)
        return [names[field], isWithheld ? withheldSign : point[field]]
      }),
      [table.gap, gap === null ? null : Number(gap.toFixed(6))],
    ])
  })
  // Excel takes a CSV for UTF-8 only where it begins with this mark.
  return `\uFEFF${writeCsv([...fields.map((field) => names[field]), table.gap], rows, signs[ctx.language])}`
}
