import { expect, test } from 'vitest'
import { getPublishedExample } from '#server/services/examples/get-published-example.ts'
import { listWaiting } from '#server/services/examples/list-waiting.ts'
import { listExamples } from '#server/services/examples/list-examples.ts'
import { searchLibrary } from '#server/services/library/search-library.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { applyOwnExample } from './apply-own-example.ts'

const { context } = useTestContext()

test('Fabelstad tells of its youth centres once, Exempelkommun takes after it, and no real case stands behind it', async () => {
  // The database of a test has been opened once already.
  const ctx = context()
  expect(await applyOwnExample(ctx)).toBe(false)
  const { id, title } = await ctx.db
    .selectFrom('example')
    .innerJoin('example_version', 'example_id', 'example.id')
    .select(['example.id', (from) => from.ref('content', '->').key('texts').key('title').as('title')])
    .executeTakeFirstOrThrow()
  expect(title).toBe('Fritidsgårdar där flickor är lika hemma')
  const published = await getPublishedExample(ctx, { id })
  expect(published).toMatchObject({ organisation: { fictional: true }, reviewedRole: 'coordinator' })
  const sam = {
    id: 'sam',
    name: 'Sam',
    example: true,
    roles: [{ role: 'coordinator', organisationCode: null, roundSlug: 'exempelrundan' }],
  } as const
  expect(await listWaiting({ ...ctx, person: sam })).toEqual([{ id, title, organisation: 'Fabelstad' }])
  const siri = {
    id: 'siri',
    name: 'Siri',
    example: true,
    roles: [{ role: 'strategist', organisationCode: 'X002', roundSlug: null }],
  } as const
  const { followers } = await listExamples({ ...ctx, person: siri }, { code: 'X002' })
  expect(followers.map(({ organisation }) => organisation.name)).toEqual(['Exempelkommun'])
  const search = (words: string) => searchLibrary(ctx, { words, facets: {}, page: 1 })
  const found = async (words: string) => (await search(words)).cards.map(({ slug }) => slug)
  expect(await found('')).not.toContain(published.slug)
  expect(await found('Fabelstad fritidsgårdar')).toContain(published.slug)
  const real = { ...ctx, config: { ...ctx.config, trial: false } }
  expect(await applyOwnExample(real)).toBe(false)
  expect(await found('Fabelstad fritidsgårdar')).not.toContain(published.slug)
})

test('an installation whose example is older, and still going on, opens and tells nothing', async () => {
  const ctx = context()
  const { own } = ctx.content.example
  const { title } = await ctx.db
    .selectFrom('improvement')
    .where('organisation_code', '=', 'X002')
    .where('state', '=', 'ongoing')
    .select('title')
    .executeTakeFirstOrThrow()
  await runStatements(ctx.program, ["delete from content_applied where part = 'own-example'"])
  const example = { ...ctx.content.example, own: { ...own, improvement: title } }
  expect(await applyOwnExample({ ...ctx, content: { ...ctx.content, example } })).toBe(false)
})
