import { quote } from '../duckdb/open-duckdb.ts'
import type { Incoming } from './incoming.ts'

/**
 * What a file of ours withholds is silent of what is known here: such cells are emptied where there is anything, so that
 * they do not cover it.
 */
export async function keepWithheld(
  { connection }: Pick<Incoming, 'connection'>,
  known: string | null,
): Promise<void> {
  if (known === null) return
  for (const cell of ['women', 'men', 'total'])
    await connection.run(
      `update incoming set ${cell}_absence = null
       from ${quote(known)} known
       where incoming.${cell}_absence = 'withheld' and known.key_figure = incoming.key_figure
         and known.area = incoming.area and known.year = incoming.year`,
    )
}
