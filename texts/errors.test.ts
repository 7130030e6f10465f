import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errors } from './sv/errors.ts'

test('every code stands in one file only, and every file in the table', async () => {
  const files = readdirSync(new URL('./sv/errors', import.meta.url))
  const areas = await Promise.all(files.map((file) => import(`./sv/errors/${file.slice(0, -3)}.ts`)))
  const codes = areas.flatMap((area) => Object.values(area).flatMap((texts) => Object.keys(texts as object)))
  expect(codes.toSorted()).toEqual(Object.keys(errors).toSorted())
})
