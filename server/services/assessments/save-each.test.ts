import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessments/assessment.ts'
import { saveEach } from './save-each.ts'
import type { SavedStatement } from './saved-statement.ts'

const conflict = { kind: 'conflict' } as SavedStatement<Rating>
const saved: SavedStatement<Rating> = { kind: 'saved', version: 1, savedAt: '2026-11-22T12:00:00.000Z' }

test('one statement in conflict does not hold back those after it', async () => {
  const asked: number[] = []
  const { conflicts } = await saveEach<{ item: number }, Rating>(
    [{ item: 1 }, { item: 2 }, { item: 3 }],
    ({ item }) => {
      asked.push(item)
      return Promise.resolve(item === 2 ? conflict : saved)
    },
  )
  expect(asked).toEqual([1, 2, 3])
  expect([...conflicts]).toEqual([[2, conflict]])
})

test('what is refused stops the rest', async () => {
  const asked: number[] = []
  const refusing = ({ item }: { item: number }) => {
    asked.push(item)
    return Promise.reject<SavedStatement<Rating>>(new Error('refused'))
  }
  await expect(saveEach([{ item: 1 }, { item: 2 }], refusing)).rejects.toThrow('refused')
  expect(asked).toEqual([1])
})
