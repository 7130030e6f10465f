import { expect, test } from 'vitest'
import { findSharedAims } from './find-shared-aims.ts'
import type { Improvement } from './improvement.ts'

const of = (id: string, organisationCode: string, area: string, ...items: number[]) =>
  ({
    id,
    organisationCode,
    area,
    relatedItems: items.map((item) => ({ instrumentId: 'checklist-2018', item })),
  }) as unknown as Improvement

const found = (...improvements: Improvement[]) =>
  findSharedAims(improvements).map(({ aim, improvements: shared }) => [
    aim.kind === 'area' ? aim.area : aim.item,
    ...shared.map(({ id }) => id),
  ])

test('statements and areas that two organisations work on are found, statements first and by number', () => {
  expect(
    found(of('a', 'X1', 'idrott', 9, 7), of('b', 'X2', 'skola', 7, 10), of('c', 'X3', 'idrott', 9)),
  ).toEqual([
    [7, 'a', 'b'],
    [9, 'a', 'c'],
    ['idrott', 'a', 'c'],
  ])
})

test('one organisation alone shares nothing with itself, and no area is no area', () => {
  expect(
    found(of('a', 'X1', 'idrott', 9), of('b', 'X1', 'idrott', 9), of('c', 'X2', ''), of('d', 'X3', '')),
  ).toEqual([])
})

test('the same number of two checklists is not the same statement', () => {
  const later = { ...of('b', 'X2', '', 9), relatedItems: [{ instrumentId: 'checklist-2023', item: 9 }] }
  expect(found(of('a', 'X1', '', 9), later)).toEqual([])
})
