import { expect, test } from 'vitest'
import { takeTurns } from './take-turns.ts'

test('pieces of work follow each other in the order they were asked for, whatever becomes of the one before', async () => {
  const told: string[] = []
  const work = (name: string, fails: boolean) =>
    takeTurns(async () => {
      told.push(`${name} begins`)
      await new Promise((done) => setTimeout(done, 5))
      told.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const all = await Promise.allSettled([work('first', false), work('second', true), work('third', false)])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]))
})
