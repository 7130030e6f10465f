import { expect, test } from 'vitest'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'

const file = 'register/similar-municipalities.yaml'

test.each<[string, string, string, string]>([
  ['a municipality that is left out', "  '0114': [", "  '0113': [", '0114 is left out'],
  ['a code nobody has', "'0114': ['0188'", "'0114': ['9999'", 'no municipality 9999'],
  ['itself', "'0114': ['0188'", "'0114': ['0114'", '0114 is similar to itself'],
  ['the same twice', "'0114': ['0188'", "'0114': ['0480'", '0480 stands there twice'],
  ['six of them', "'0114': ['0188', ", "'0114': [", 'seven'],
])('%s: refused', async (_, from, to, reason) => {
  const copy = await copyContent()
  await copy.replace(file, from, to)
  const refusal = await refusalOf(copy, readContent)
  expect(refusal.file).toBe(file)
  expect(refusal.reason).toContain(reason)
})
