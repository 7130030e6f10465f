import type { Config } from '#server/config.ts'
import { openEmbeddedCluster } from './embedded-cluster.ts'

/** The address of an installation's database, as its owner, and how to leave it. */
export type JoinedDatabase = Readonly<{ url: string; release: () => Promise<void> }>

/**
 * Joins the PostgreSQL of an installation: its own one where it has been told of it, else the embedded one, started
 * where it does not run.
 */
export async function joinDatabase({
  databaseUrl,
  dataDirectory,
}: Pick<Config, 'databaseUrl' | 'dataDirectory'>): Promise<JoinedDatabase> {
  if (databaseUrl !== null) return { url: databaseUrl, release: () => Promise.resolve() }
  return openEmbeddedCluster(dataDirectory)
}
