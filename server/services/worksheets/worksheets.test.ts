import { expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Context } from '#server/context.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { addWorksheet } from './add-worksheet.ts'
import { beginWorksheet } from './begin-worksheet.ts'
import { changeWorksheet } from './change-worksheet.ts'
import { getWorksheet } from './get-worksheet.ts'
import { listWorksheetsOf } from './list-worksheets-of.ts'
import { removeWorksheet } from './remove-worksheet.ts'

const { context, asOwner } = useTestContext()
const carl = () =>
  context(
    {
      id: 'carl',
      name: 'Carl Chef',
      example: true,
      roles: [{ role: 'manager', organisationCode: 'X002', roundSlug: null }],
    },
    { walled: true },
  )

/** The last improvement of Fabelstad, which has no worksheets. */
async function improvementOf({ db }: Context) {
  return (await listImprovements(db, { organisationCode: 'X002' })).at(-1)!
}

async function begun(ctx: Context, answers: Record<string, string> = {}) {
  const { id: improvementId } = await improvementOf(ctx)
  const saved = await addWorksheet(ctx, {
    improvementId,
    method: 'lotus',
    draft: { title: 'Lotus', answers },
  })
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved))
  return { improvementId, id: saved.id }
}

it('is begun half-filled, filled in further and removed, and the log tells how much and not what', async () => {
  const ctx = carl()
  const which = await begun(ctx, { 'petal.1.cause.women': 'Tiden', 'petal.1.cause.men': '' })
  const { worksheet } = await getWorksheet(ctx, which)
  expect(worksheet).toMatchObject({
    method: 'lotus',
    answers: { 'petal.1.cause.women': 'Tiden' },
    version: 1,
  })
  const draft = { title: 'Varför?', answers: { ...worksheet.answers, 'petal.1.cause.men': 'Vanan' } }
  expect(await changeWorksheet(ctx, { ...which, version: 1, draft })).toMatchObject({ kind: 'saved' })
  const improvement = await improvementOf(ctx)
  expect(await listWorksheetsOf(ctx, improvement)).toMatchObject([{ title: 'Varför?', filled: 2, boxes: 19 }])
  await removeWorksheet(ctx, which)
  expect(await listWorksheetsOf(ctx, improvement)).toEqual([])
  const lines = await asOwner()
    .selectFrom('audit_entry')
    .select('detail')
    .where('subject', '=', `worksheet:${which.id}`)
    .execute()
  expect(lines).toHaveLength(3)
  expect(JSON.stringify(lines)).toContain('"filled":2')
  expect(JSON.stringify(lines)).not.toMatch(/Tiden|Vanan/)
})

it('refuses a box that the worksheet does not have, and a method that has none', async () => {
  const ctx = carl()
  const { id: improvementId } = await improvementOf(ctx)
  const add = (method: string, answers: Record<string, string>) =>
    addWorksheet(ctx, { improvementId, method, draft: { title: 'x', answers } })
  expect(await add('lotus', { 'petal.9.cause.women': 'x' })).toEqual({
    kind: 'refused',
    problems: [{ field: 'petal.9.cause.women', code: 'unknown-choice' }],
  })
  await expect(add('pdsa', {})).rejects.toMatchObject({ code: 'no-such-method' })
  await expect(beginWorksheet(ctx, { improvementId, method: 'trappan' })).rejects.toMatchObject({
    status: 404,
  })
})

it('is not changed by the second of two at once', async () => {
  const ctx = carl()
  const which = await begun(ctx)
  const both = await Promise.all(
    ['Ena', 'Andra'].map((title) =>
      changeWorksheet(ctx, { ...which, version: 1, draft: { title, answers: {} } }),
    ),
  )
  expect(both.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved'])
})

it('keeps what its method has ceased to ask for', async () => {
  const ctx = carl()
  const which = await begun(ctx)
  await sql`update worksheet set answers = '{"old.box": "x"}' where id = ${which.id}`.execute(asOwner())
  const draft = { title: 'Lotus', answers: { 'choice.why': 'y' } }
  await changeWorksheet(ctx, { ...which, version: 1, draft })
  expect((await getWorksheet(ctx, which)).worksheet.answers).toEqual({ 'old.box': 'x', 'choice.why': 'y' })
})

it.each([
  ['a list', '["x"]'],
  ['a number in a box', '{"petal.1.cause.men": 1}'],
  ['an empty box', '{"petal.1.cause.men": ""}'],
  ['a box within a box', '{"petal.1": {"cause": "x"}}'],
  ['a name that no box has', '{"Petal": "x"}'],
])('the database refuses %s', async (_, answers) => {
  const { id } = await begun(carl())
  const change = sql`update worksheet set answers = ${answers}::jsonb where id = ${id}`.execute(asOwner())
  await expect(change).rejects.toThrow(/violates check constraint/)
})
