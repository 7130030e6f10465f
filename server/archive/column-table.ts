import { archiveTables } from '#domain/archive/archive-tables.ts'
import { writeCsv } from '#domain/archive/write-csv.ts'
import { rowSchemas } from './schema/archive-schemas.ts'

/** What every column of every CSV file of an archive means, as CSV, in Swedish and English. */
export function columnTable(): string {
  const rows = archiveTables.flatMap(({ name }) =>
    Object.entries(rowSchemas[name]!.shape).map(([column, schema]) => {
      const said = explain(schema)
      return { file: `${name}.csv`, column, svenska: said['x-sv'], english: said.description }
    }),
  )
  return writeCsv(['file', 'column', 'svenska', 'english'], rows)
}

type Said = Readonly<{ description?: string; 'x-sv'?: string }>

/** A column that may be empty is explained by what it is when it is not. */
function explain(schema: unknown): Said {
  const { meta, unwrap } = schema as { meta: () => Said | undefined; unwrap?: () => unknown }
  const said = meta.call(schema)
  return said?.description === undefined && unwrap ? explain(unwrap.call(schema)) : (said ?? {})
}
