import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addresses, inOtherLanguage } from './addresses.ts'

test('every address stands in one file only, and every file in the table', async () => {
  const files = readdirSync(new URL('./addresses', import.meta.url))
  const areas = await Promise.all(files.map((file) => import(`./addresses/${file.slice(0, -3)}.ts`)))
  const names = areas.flatMap((area) => Object.values(area).flatMap((some) => Object.keys(some as object)))
  expect(names.toSorted()).toEqual(Object.keys(addresses).toSorted())
})

test.each(Object.entries(addresses))('%s leads to itself in the other language', (_, { sv, en }) => {
  const filled = (path: string) => path.replaceAll(':', 'some-')
  expect(inOtherLanguage(filled(sv))).toBe(filled(en))
  expect(inOtherLanguage(filled(en))).toBe(filled(sv))
})
