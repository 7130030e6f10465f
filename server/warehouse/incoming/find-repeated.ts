import type { Incoming } from './incoming.ts'

/** An observation that has come in more than once. */
export type Repeated = Readonly<{ keyFigure: string; area: string; year: number }>

/** How many observations have come in more than once, and some of them. */
export async function findRepeated({
  connection,
}: Pick<Incoming, 'connection'>): Promise<{ count: number; some: readonly Repeated[] }> {
  const reader = await connection.runAndReadAll(
    `select key_figure as "keyFigure", area, year, count(*) over ()::int as found
     from (select key_figure, area, year from incoming group by all having count(*) > 1)
     limit 100000`,
  )
  const some = reader.getRowObjectsJS() as unknown as (Repeated & { found: number })[]
  return { count: some[0]?.found ?? 0, some }
}
