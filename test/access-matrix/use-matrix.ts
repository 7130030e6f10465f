import { sql } from 'kysely'
import { beforeAll } from 'vitest'
import type { Application, Context, Database } from '#server/context.ts'
import { readConfig } from '#server/config.ts'
import { writeFrozenDocument } from '#server/reports/frozen/frozen-document.ts'
import { openRateLimits } from '#server/rate-limits.ts'
import { openSession } from '#server/services/accounts/open-session.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { operator } from '#test/workbooks/operator.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { useStarterFigures } from '#test/database/use-starter-figures.ts'
import { hangBells } from './bells.ts'
import { fillTenants } from './fill-tenants.ts'
import { openSite } from './open-site.ts'
import { pathOf } from './path-of.ts'
import { allTenants, at, canary, idOf, type Tenant, tenants } from './tenants.ts'
import { viewers } from './viewers.ts'

export type Matrix = Awaited<ReturnType<typeof openMatrix>>

/** An installation outside trial mode with the tenants of the matrix, in a database of its own, whose pages can be asked. */
export function useMatrix(): () => Matrix {
  const { context, asOwner } = useTestContext()
  useStarterFigures({ context })
  const opened: Matrix[] = []
  beforeAll(async () => {
    // Letters leave it, as far as anybody who writes one knows.
    const config = {
      ...context().config,
      ...outsideTrial(),
      smtp: 'smtp://127.0.0.1:1',
      emailSignIn: true,
      url: 'http://localhost:3000',
    }
    opened.push(await openMatrix({ ...context(), config, rateLimits: openRateLimits(1_000_000) }, asOwner()))
  }, 120_000)
  return () => opened[0]!
}

function outsideTrial() {
  const { trial, example, session } = readConfig({ JAMSIDES_TRIAL: 'off' })
  return { trial, example, session }
}

async function openMatrix(ctx: Context, owner: Database) {
  await fillTenants(owner)
  for (const tenant of allTenants) await freeze({ ...ctx, person: operator }, owner, tenant)
  await giveUpOrders(owner)
  const cookies = new Map<string, string>([['nobody', '']])
  for (const { id } of viewers.filter((one) => one.id !== 'nobody')) {
    // Another browser, which can be signed out from here.
    const how = { personId: id, method: 'provider', assurance: 3, browser: '' } as const
    await openSession(ctx, how)
    cookies.set(id, `jamsides=${(await openSession(ctx, how)).secret}`)
  }
  const { ask, acting, close } = await openSite(ctx satisfies Application)
  const workbook = await takeOutWorkbook(ask, cookies.get('own-strategist')!)
  await owner
    .updateTable('workbook_staging')
    .set({ content: Buffer.from(workbook) })
    .where('id', '=', idOf('own', 'staging'))
    .execute()
  return {
    ask,
    acting,
    close,
    owner,
    workbook,
    cookieOf: (id: string) => cookies.get(id)!,
    bells: await hangBells(owner),
  }
}

/** The workbook of `own`, with all that is agreed on. */
async function takeOutWorkbook(ask: Awaited<ReturnType<typeof openSite>>['ask'], cookie: string) {
  const path = pathOf('workbookFile', 'sv', { at: { file: 'checklista-2018.xlsx' } })
  return new Uint8Array(await (await ask({ path, cookie })).arrayBuffer())
}

/** No worker runs here, and nobody waits for one: an order is given up as soon as it stands. */
async function giveUpOrders(owner: Database): Promise<void> {
  await sql
    .raw(`create function give_up_order() returns trigger language plpgsql as $$
      begin new.state := 'failed'; new.finished_at := new.ordered_at; return new; end $$`)
    .execute(owner)
  await sql
    .raw('create trigger given_up before insert on job for each row execute function give_up_order()')
    .execute(owner)
}

/** Adopts the report of the year 2024 as it says now, without drawing its files. */
async function freeze(ctx: Context, owner: Database, tenant: Tenant): Promise<void> {
  const report_id = idOf(tenant, 'adopted year report')
  const subject = { kind: 'year', organisationCode: tenants[tenant].code, year: 2024 } as const
  for (const language of ['sv', 'en'] as const) {
    const { document } = await getReport(ctx, { subject, language })
    const body = writeFrozenDocument({ ...document, title: canary(tenant, 'report_frozen', 'body') })
    await owner
      .insertInto('report_frozen')
      .values({ report_id, part: `document-${language}`, body, sha256: sha256Of(body) })
      .execute()
    const bytes = Buffer.from(canary(tenant, 'report_file', 'bytes'))
    await owner
      .insertInto('report_file')
      .values({ report_id, language, format: 'json', bytes, sha256: sha256Of(bytes) })
      .execute()
  }
  await sql`update report set state = 'adopted', taken_at = ${at}, adopted_at = ${at}, adopted_on = '2026-11-02',
    adopted_by = ${`${tenant}-manager`}, adopted_body = ${canary(tenant, 'report', 'adopted_body')},
    diary_number = ${canary(tenant, 'report', 'diary_number')} where id = ${report_id}`.execute(owner)
}
