import type { Incoming } from './incoming.ts'

/** The key figures of which values below zero have come in, with how many observations have one. */
export async function findNegative({
  connection,
}: Pick<Incoming, 'connection'>): Promise<ReadonlyMap<string, number>> {
  const reader = await connection.runAndReadAll(
    `select key_figure, count(*)::int from incoming where women < 0 or men < 0 or total < 0 group by key_figure`,
  )
  return new Map(reader.getRows() as unknown as [string, number][])
}
