import { expect, test } from 'vitest'
import { findUndocumented } from './find-undocumented.ts'

test.each([
  ['/** Adds. */\nexport function add() {}', []],
  ['/**\n * Adds.\n */\nexport async function add() {}', []],
  ['export function add() {}', ['add']],
  ['/** Adds. */\n\nexport function add() {}', ['add']],
  ['// Adds.\nexport async function add() {}', ['add']],
  ['const one = 1\nexport function add() {}\nexport function take() {}', ['add', 'take']],
  ['export const add = (a: number) => a', ['add']],
  ['export const add: Sum = async (a) => a', ['add']],
  ['export const one = 1', []],
  ['export type Sum = number', []],
  ['function add() {}', []],
])('in %j lacks %j', (source, expected) => {
  expect(findUndocumented(source)).toEqual(expected)
})
