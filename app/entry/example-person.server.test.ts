import { beforeAll, expect, test } from 'vitest'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { examplePerson } from './example-person.server.ts'

const { context } = useTestContext()
beforeAll(() =>
  runStatements(context().program, [`insert into person (id, name, example) values ('real', 'Rut', false)`]),
)

test.each([
  ['', undefined],
  ['other=1', undefined],
  ['other=1; jamsides_person=saga', 'saga'],
  ['jamsides_person=', undefined],
  ['jamsides_person=%00', undefined],
  ['jamsides_person=<script>', undefined],
  [`jamsides_person=${'a'.repeat(101)}`, undefined],
  ['jamsides_person=nobody', undefined],
  ['jamsides_person=real', undefined],
])('in trial mode the cookie %j names %j', async (cookie, id) => {
  expect((await examplePerson(new Headers({ cookie }), context()))?.id).toBe(id)
})

test('outside trial mode no cookie names anybody', async () => {
  const base = context()
  const served = { ...base, config: { ...base.config, trial: false } }
  expect(await examplePerson(new Headers({ cookie: 'jamsides_person=saga' }), served)).toBeNull()
})
