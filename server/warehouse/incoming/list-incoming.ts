import type { Incoming } from './incoming.ts'

/** The ids of the key figures of which figures have come in, in their order. */
export async function listIncoming({ connection }: Pick<Incoming, 'connection'>): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(
    'select distinct key_figure from incoming order by key_figure',
  )
  return reader.getRows().map(([id]) => id as string)
}
