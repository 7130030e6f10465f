import { expect, it } from 'vitest'
import { checkWorksheet, countFilled, findLeftOver } from './check-worksheet.ts'
import { listBoxes } from './list-boxes.ts'
import type { MethodField, MethodPart } from './method.ts'

const said = (id: string) => ({ sv: id, en: id })
const field = (id: string, rest: Partial<MethodField> = {}): MethodField => ({
  id,
  label: said(id),
  hint: null,
  kind: 'line',
  bySex: false,
  choices: [],
  ...rest,
})
const part = (id: string, rows: number | null, fields: readonly MethodField[]): MethodPart => ({
  id,
  title: said(id),
  hint: null,
  rows: rows === null ? null : { count: rows, name: said('row') },
  fields,
})
const choices = ['some', 'much'].map((id) => ({ id, label: said(id) }))
const method = {
  parts: [
    part('petal', 2, [field('cause', { bySex: true })]),
    part('end', null, [field('why', { kind: 'text' }), field('much', { kind: 'choice', choices })]),
  ],
}

it('a worksheet has a box for each row, field and sex, women first', () => {
  expect(listBoxes(method).map(({ key }) => key)).toEqual([
    'petal.1.cause.women',
    'petal.1.cause.men',
    'petal.2.cause.women',
    'petal.2.cause.men',
    'end.why',
    'end.much',
  ])
})

it('a half-filled worksheet may be saved, and what is empty does not stand there', () => {
  const answers = { 'petal.1.cause.women': ' tid ', 'petal.1.cause.men': ' ', 'end.much': 'some' }
  const { value } = checkWorksheet({ title: ' Istider\n ', answers }, method)
  expect(value).toEqual({ title: 'Istider', answers: { 'petal.1.cause.women': 'tid', 'end.much': 'some' } })
  expect(countFilled(value!.answers, method)).toEqual({ filled: 2, boxes: 6 })
})

it.each([
  ['no title', { title: '', answers: {} }, ['title missing']],
  ['a field it does not have', { title: 'x', answers: { 'end.how': 'x' } }, ['end.how unknown-choice']],
  [
    'a row too many',
    { title: 'x', answers: { 'petal.3.cause.men': 'x' } },
    ['petal.3.cause.men unknown-choice'],
  ],
  [
    'a name that every object has',
    { title: 'x', answers: { constructor: 'x' } },
    ['constructor unknown-choice'],
  ],
  [
    'a choice that is not there',
    { title: 'x', answers: { 'end.much': 'most' } },
    ['end.much unknown-choice'],
  ],
  [
    'a line of 201',
    { title: 'x', answers: { 'petal.1.cause.men': 'å'.repeat(201) } },
    ['petal.1.cause.men too-long'],
  ],
  ['a text of 201', { title: 'x', answers: { 'end.why': 'å'.repeat(201) } }, []],
  ['a text of 5001', { title: 'x', answers: { 'end.why': 'å'.repeat(5001) } }, ['end.why too-long']],
])('with %s', (_, draft, problems) => {
  expect(checkWorksheet(draft, method).problems.map(({ field: at, code }) => `${at} ${code}`)).toEqual(
    problems,
  )
})

it('what a method no longer asks for is kept when the rest is saved', () => {
  const stored = { 'end.why': 'x', 'old.field': 'kept' }
  const leftOver = findLeftOver(stored, method)
  expect(leftOver).toEqual({ 'old.field': 'kept' })
  expect(checkWorksheet({ title: 'x', answers: { 'end.why': '' } }, method, leftOver).value?.answers).toEqual(
    leftOver,
  )
})
