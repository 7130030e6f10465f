import { describe, expect, test } from 'vitest'
import { joinComments, plainComment, splitComments } from './row-comments.ts'

const labels = ['Uppstart', 'BM1', 'BM2']

test.each([
  ['one comment of the latest occasion stands as it is', { BM2: 'Beslut i mars' }, 'BM2', 'Beslut i mars'],
  ['one of an earlier occasion names it', { BM1: 'Beslut i mars' }, 'BM2', 'BM1: Beslut i mars'],
  ['several name theirs', { Uppstart: 'a', BM2: 'b\nc' }, 'BM2', 'Uppstart: a\nBM2: b\nc'],
  ['a line that looks like a name is moved in', { BM2: 'a\nBM1: b' }, 'BM2', 'BM2: a\n BM1: b'],
  ['none is nothing', {}, 'BM2', ''],
] as const)('%s', (_, comments, latest, expected) => {
  const given = labels.map((label) => ({ label, comment: (comments as Record<string, string>)[label] ?? '' }))
  expect(joinComments(given, labels, latest)).toBe(expected)
})

describe('what is written apart comes apart', () => {
  test.each([
    ['Beslut i mars', { BM2: 'Beslut i mars' }],
    ['bm1: kanske', { BM1: 'kanske' }],
    ['Fritt\nUppstart: först\nmer\nBM1: sen', { BM2: 'Fritt', Uppstart: 'först\nmer', BM1: 'sen' }],
    ['Se BM1: där står det', { BM2: 'Se BM1: där står det' }],
    ['BM1: a\r\nBM1: b', { BM1: 'a\nb' }],
  ])('%j', (cell, expected) => {
    expect(Object.fromEntries(splitComments(cell, labels, labels, 'BM2'))).toEqual(expected)
  })

  test('the heading of a column that was not held stays in the text', () => {
    expect(Object.fromEntries(splitComments('BM2: planeras', labels, ['Uppstart', 'BM1'], 'BM1'))).toEqual({
      BM1: 'BM2: planeras',
    })
  })

  test('without any rated occasion there is nobody to give it to', () => {
    expect(splitComments('Fritt', labels, [], null).size).toBe(0)
  })
})

test('a comment keeps only what a file can hold', () => {
  expect(plainComment(' a\r\nb\u0000\u000b\ud800c\tå 😀 ')).toBe('a\nbc\tå 😀')
})
