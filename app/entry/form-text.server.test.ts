import { expect, it } from 'vitest'
import { textOf, textsOf } from './form-text.server.ts'

it('reads texts, and nothing but texts', () => {
  const form = new FormData()
  form.append('a', 'en rad\r\nen till\nslut\u0000')
  form.append('b', new Blob(['x']))
  form.append('c', '1')
  form.append('c', '')
  expect(textOf(form, 'a')).toBe('en rad\nen till\nslut')
  expect([textOf(form, 'b'), textOf(form, 'missing')]).toEqual(['', ''])
  expect([textsOf(form, 'c'), textsOf(form, 'b'), textsOf(form, 'missing')]).toEqual([['1', ''], [], []])
})
