import { Client } from 'pg'
import { inject } from 'vitest'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'

/**
 * Gives the digest of every table of the running program, its queue of jobs included, to see whether anything changed;
 * only lines of the audit trail that say that something was refused do not count.
 */
export async function withDigest<T>(
  work: (digest: () => Promise<Record<string, string>>, client: Client) => Promise<T>,
): Promise<T> {
  return withDatabase((client) => work(() => digestOf(client), client))
}

/** Gives the database of the running program. */
export async function withDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const cluster = await openEmbeddedCluster(inject('dataFolder'))
  const client = new Client(cluster.url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
    await cluster.release()
  }
}

async function digestOf(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'public' or (schemaname = 'pgboss' and tablename in ('job', 'job_common')) order by 1`,
  )
  const found: Record<string, string> = {}
  for (const { name } of rows) {
    const one = await client.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest
       from ${name} t${name === 'public.audit_entry' ? ` where outcome <> 'refused'` : ''}`,
    )
    found[name] = one.rows[0]!.digest
  }
  return found
}
