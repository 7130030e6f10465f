import { afterAll, expect, test } from 'vitest'
import { circles } from '#domain/access/circle.ts'
import { deedCellsOf, everyCase, readCellsOf } from '../access-matrix/cells.ts'
import { findWrongCells } from '../access-matrix/prove-matrix.ts'
import { findStrange, makeRequest } from '../access-matrix/random-requests.ts'
import { shareAll } from '../access-matrix/share-all.ts'
import { useMatrix } from '../access-matrix/use-matrix.ts'
import { randomNumbers } from '../workbooks/random-numbers.ts'

const matrix = useMatrix()
afterAll(() => matrix().close())

/** The whole takes half an hour on a small machine that does other things besides. Milliseconds. */
const timeout = 2 * 3_600_000
const requests = 10_000

test('made-up requests across tenants show and touch nothing of others', { timeout }, async () => {
  const seed = Number(process.env['MATRIX_SEED'] ?? Date.now() % 1_000_000)
  console.log(`${requests} made-up requests, MATRIX_SEED=${seed}`)
  const random = randomNumbers(seed)
  const strange: string[] = []
  for (const circle of circles) {
    await shareAll(matrix(), circle)
    for (let i = 0; i < requests / circles.length; i++)
      strange.push(...(await findStrange(matrix(), makeRequest(random), circle)))
  }
  expect(strange).toEqual([])
})

test('who reads what: everybody, everything, in every circle', { timeout }, async () => {
  const cells = readCellsOf(everyCase, 'en')
  console.log(`${cells.length} cells of reading`)
  expect(await findWrongCells(matrix(), cells)).toEqual([])
})

test('who does what: everybody, everything, in every circle', { timeout }, async () => {
  const cells = deedCellsOf(everyCase, 'en')
  console.log(`${cells.length} cells of doing`)
  expect(await findWrongCells(matrix(), cells)).toEqual([])
})
