import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { readConfig } from '#server/config.ts'
import type { Database } from '#server/context.ts'
import { openApplication } from '#server/open-application.ts'
import { connect } from '#server/store/database/connect.ts'
import { setViewer, type Viewer, viewerOf } from '#server/store/database/viewer.ts'
import { runSql } from '../database/run-sql.ts'
import { fillTenants, wallRound } from './fill-tenants.ts'
import { tenantTables } from './kinds-of-tables.ts'

/** Every real organisation with a row in every tenant table, and a bare connection as the role of people's requests. */
export type Tenants = Readonly<{
  app: Client
  owner: Database
  codes: readonly string[]
  /** The row of an organisation in a table, as JSON. */
  rowOf: (table: string, code: string) => string
  /** Lets the connection ask for somebody from now on. */
  become: (viewer: Viewer) => Promise<unknown>
  /** The strategist of an organisation, who is in one round with all the others. */
  strategistOf: (code: string) => Viewer
}>

/** Makes it all for a test file, in a database of its own; use what it returns inside the tests. */
export function useTenants(): () => Tenants {
  let tenants: Tenants
  const ends: (() => Promise<void>)[] = []
  beforeAll(async () => {
    const clusterUrl = inject('clusterUrl')
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await runSql(clusterUrl, `create database ${name}`)
    const inNew = (url: string) => url.replace(/\/[^/]*$/, `/${name}`)
    const config = { ...readConfig({ JAMSIDES_EXAMPLE: 'off' }), databaseUrl: inNew(clusterUrl) }
    await (await openApplication(config)).close()
    const owner = connect(config.databaseUrl, 2)
    const app = new Client({ connectionString: inNew(inject('loginAddresses').app) })
    ends.push(
      () => owner.destroy(),
      () => app.end(),
    )
    const codes = await fillTenants(owner)
    const rows = await readRows(owner)
    await app.connect()
    tenants = {
      app,
      owner,
      codes,
      rowOf: (table, code) => rows.get(`${table} ${code}`)!,
      become: (viewer) => app.query(setViewer, [...viewer]),
      strategistOf: (code) => strategistOf(code, codes),
    }
  })
  afterAll(async () => {
    for (const end of ends) await end()
  })
  return () => tenants
}

async function readRows(owner: Database): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>()
  for (const [table, own] of Object.entries(tenantTables)) {
    const condition = own.replace('$1', 'code').replace(/^\w+/, 't.$&')
    const { rows } = await sql
      .raw<{
        code: string
        row: string
      }>(`select code, to_jsonb(t)::text as row from organisation join ${table} as t on ${condition}`)
      .execute(owner)
    for (const { code, row } of rows) all.set(`${table} ${code}`, row)
  }
  return all
}

function strategistOf(code: string, codes: readonly string[]): Viewer {
  return viewerOf({
    id: `p-${code}`,
    name: code,
    example: false,
    roles: [{ role: 'strategist', organisationCode: code, roundSlug: null }],
    reach: {
      coordinator: [],
      group: [code, `${wallRound}/${code}`],
      round: [...codes, ...codes.map((one) => `${wallRound}/${one}`)],
    },
  })
}
