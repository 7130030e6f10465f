import type { Selectable } from 'kysely'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import { dayOf } from '#texts/formats.ts'
import type { CycleTables } from '../tables/cycles.ts'

/** Makes a row into the worksheet it stands for. */
export function toWorksheet(row: Selectable<CycleTables['worksheet']>): Worksheet {
  return {
    id: row.id,
    improvementId: row.improvement_id,
    method: row.method,
    title: row.title,
    answers: row.answers,
    begunOn: dayOf(row.created_at),
    version: row.version,
  }
}
