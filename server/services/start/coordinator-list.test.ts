import { beforeAll, expect, test } from 'vitest'
import type { KyselyPlugin } from 'kysely'
import type { CoordinatorHome } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { findPerson } from '../people/find-person.ts'
import { inviteStrategist } from '../people/invite-strategist.ts'
import { getHome } from './get-home.ts'

const { context } = useTestContext()
const roundSlug = 'exempelrundan'

/** The coordinator, who asks through the walls; with the number of questions that have been put to the database. */
async function sam(): Promise<{ ctx: Context; asked: () => number }> {
  let asked = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked++
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  const ctx = context(await findPerson(context(), { id: 'sam' }), { walled: true })
  const counted = { db: ctx.db.withPlugin(counting), program: ctx.program.withPlugin(counting) }
  // Outside trial mode an example person runs nothing.
  const config = { ...ctx.config, trial: false }
  return { ctx: { ...ctx, ...counted, config }, asked: () => asked }
}

async function homeOf(ctx: Context, show: 'all' | 'unled' = 'all', search = ''): Promise<CoordinatorHome> {
  const home = await getHome(ctx, { search, show })
  if (home.kind !== 'coordinator') throw new Error(home.kind)
  return home
}

const everybody = `insert into participation (round_slug, organisation_code, group_id, kind, status, position)
  select '${roundSlug}', code, (select min(id) from round_group where round_slug = '${roundSlug}'), 'learner', 'active', 100
  from organisation where kind in ('municipality', 'region') and not fictional`

test('six organisations or more than three hundred: the list asks the database as many questions, and few', async () => {
  const few = await sam()
  expect((await homeOf(few.ctx)).standings).toHaveLength(6)
  await runStatements(context().db, [everybody])
  const many = await sam()
  expect((await homeOf(many.ctx)).standings).toHaveLength(317)
  expect(many.asked()).toBe(few.asked())
  expect(many.asked()).toBeLessThanOrEqual(15)
  expect((await homeOf(many.ctx, 'all', 'malmö')).standings).toMatchObject([
    { organisation: { code: '1280' } },
  ])
})

beforeAll(async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('rut1', 'Rut', false)`,
    `insert into account (person_id, created_at) values ('rut1', now())`,
    `insert into role_held (person_id, role, organisation_code) values ('rut1', 'strategist', 'X004')`,
  ])
})

test('an organisation whose only strategist’s account is closed has nobody who runs it, and gets one', async () => {
  const { ctx } = await sam()
  const isUnled = async () => (await homeOf(ctx)).unled.includes('X004')
  const asked = () =>
    inviteStrategist(ctx, {
      roundSlug,
      code: 'X004',
      name: 'Ny',
      email: 'ny@x.example',
      language: 'sv',
      addressOf: (secret) => secret,
    })
  expect(await isUnled()).toBe(false)
  await expect(asked()).rejects.toMatchObject({ code: 'has-strategist' })
  await runStatements(context().db, [
    `update account set closed_at = now(), closed_because = 'left' where person_id = 'rut1'`,
  ])
  expect(await isUnled()).toBe(true)
  const { standings } = await homeOf(ctx, 'unled')
  expect(standings.map(({ organisation }) => organisation.code)).toContain('X004')
  expect((await asked()).link).not.toBeNull()
})

test('nobody but the coordinator of the round may', async () => {
  for (const id of ['mona', 'saga', 'carl']) {
    const ctx = context(await findPerson(context(), { id }), { walled: true })
    const asked = inviteStrategist(ctx, {
      roundSlug,
      code: 'X004',
      name: 'Ny',
      email: 'ny@x.example',
      language: 'sv',
      addressOf: (secret) => secret,
    })
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  }
})
