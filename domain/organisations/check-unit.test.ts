import { expect, test } from 'vitest'
import { checkUnit, longestUnitName, tidyUnitName, type UnitProblem } from './check-unit.ts'
import type { Unit } from './organisation.ts'

const board: Unit = {
  id: 'b',
  organisationCode: 'X001',
  parentId: null,
  kind: 'namnd',
  name: 'Socialnämnden',
}
const care: Unit = { id: 'c', organisationCode: 'X001', parentId: 'b', kind: 'enhet', name: 'Hemtjänsten' }
const units = [board, care]
const added: Unit = { ...care, id: 'new', name: 'Stöd' }

test.each<[string, Unit, UnitProblem | null]>([
  ['a new name', added, null],
  ['no name', { ...added, name: '' }, 'no-name'],
  ['the longest name', { ...added, name: 'x'.repeat(longestUnitName) }, null],
  ['one letter more', { ...added, name: 'x'.repeat(longestUnitName + 1) }, 'long-name'],
  ['a name taken beside it', { ...added, name: 'HEMTJÄNSTEN' }, 'name-taken'],
  ['the same name elsewhere', { ...added, name: 'Hemtjänsten', parentId: null }, null],
  ['its own name', { ...care, name: 'hemtjänsten' }, null],
  ['a place nobody knows', { ...added, parentId: 'x' }, 'unknown-parent'],
  ['a place under itself', { ...care, parentId: 'c' }, 'under-itself'],
  ['a board under a board', { ...board, id: 'new', name: 'Utskott', parentId: 'b' }, 'wrong-kind'],
])('%s', (_, unit, problem) => {
  expect(checkUnit(units, unit)).toBe(problem)
})

test.each([
  ['  Social   nämnden\n', 'Social nämnden'],
  ['A\u030Aldre', 'Åldre'],
  [' ', ''],
])('%j is tidied to %j', (written, tidy) => {
  expect(tidyUnitName(written)).toBe(tidy)
})
