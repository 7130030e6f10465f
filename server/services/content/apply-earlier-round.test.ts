import { expect, test } from 'vitest'
import { findPerson } from '#server/store/people/find-person.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { summariseRoundStaying } from '../follow-up/summarise-round-staying.ts'
import { listQuestions } from '../follow-up/list-questions.ts'
import { getRound } from '../rounds/get-round.ts'

const { context } = useTestContext()
const as = async (id: string) => context(await findPerson(context().db, id, '2026-11-20'), { walled: true })

test('whoever runs the example round sees how much of the one before it still stands', async () => {
  const sam = await as('sam')
  const { round } = await getRound(sam, { slug: 'exempelrundan' })
  const { round: own, programme } = (await summariseRoundStaying(sam, round, []))!
  expect([own.improvements, programme!.rounds]).toEqual([0, 1])
  expect(
    programme!.staying.waves.map(({ due, asked, answered, standing, gone, share }) => [
      [due, asked, answered, standing, gone],
      share!.toFixed(3),
    ]),
  ).toEqual([
    [[8, 8, 6, 6, 1], '0.857'],
    [[8, 7, 5, 4, 2], '0.686'],
    [[8, 6, 3, 3, 2], '0.686'],
  ])
})

test('and questions about it wait for a strategist and for a manager', async () => {
  const waiting = async (id: string) => {
    const ctx = await as(id)
    return (await listQuestions(ctx, ctx.person!)).map(({ title, wave }) => `${title} ${wave}`)
  }
  expect(await waiting('saga')).toEqual(['Lika lång simskola för alla 4'])
  expect(await waiting('carl')).toEqual(['Trygga vägar till kvällsbussen 4'])
  expect(await waiting('siri')).toEqual([])
})
