import type { DuckDBConnection } from '@duckdb/node-api'
import type { Classification } from '#domain/indicators/key-figure.ts'

/** An area that is compared, with what it is and, for municipalities, SKR's group. */
export type Peer = Readonly<{ area: string; kind: 'municipality' | 'region'; skr: string | null }>

/** Fills the table `every_kind`: how each key figure that is about women and men is to be read. */
export async function fillKinds(
  connection: DuckDBConnection,
  classifications: ReadonlyMap<string, Classification>,
): Promise<void> {
  await connection.run(
    `create temp table every_kind (key_figure varchar, kind varchar, women_of varchar, men_of varchar,
       share_of varchar, gap_as varchar, carried boolean)`,
  )
  const appender = await connection.createAppender('every_kind', undefined, 'temp')
  for (const [keyFigure, { kind, pair, shareOf, gapAs, carriedForward }] of classifications) {
    // A pair stands once, under the id of the women's key figure.
    if (kind === null || (pair !== null && pair.women !== keyFigure)) continue
    for (const text of [keyFigure, kind, pair?.women, pair?.men, shareOf, gapAs])
      if (text == null) appender.appendNull()
      else appender.appendVarchar(text)
    if (carriedForward === null) appender.appendNull()
    else appender.appendBoolean(carriedForward)
    appender.endRow()
  }
  appender.closeSync()
}

/** Fills the table `peer`. */
export async function fillPeers(connection: DuckDBConnection, peers: readonly Peer[]): Promise<void> {
  await connection.run('create temp table peer (area varchar, kind varchar, skr varchar)')
  const appender = await connection.createAppender('peer', undefined, 'temp')
  for (const { area, kind, skr } of peers) {
    appender.appendVarchar(area)
    appender.appendVarchar(kind)
    if (skr === null) appender.appendNull()
    else appender.appendVarchar(skr)
    appender.endRow()
  }
  appender.closeSync()
}
