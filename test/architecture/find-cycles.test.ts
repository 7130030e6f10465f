import { expect, test } from 'vitest'
import { findCycles } from './find-cycles.ts'

const edge = (from: string, to: string) => ({ from, to, specifier: to, typeOnly: false })

test('a chain has no cycle', () => {
  expect(findCycles([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')])).toEqual([])
})

test('a cycle is named with every file in it', () => {
  expect(findCycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b → c → b'])
})
