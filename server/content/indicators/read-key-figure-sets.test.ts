import { expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readKeyFigureSets } from './read-key-figure-sets.ts'

test('the equality group has all its 27 key figures, each with a reason of its own in both languages', async () => {
  const [equality] = await readKeyFigureSets(readConfig({}).contentDirectory)
  const keyFigures = equality!.sections.flatMap((section) => section.keyFigures)
  expect(equality).toMatchObject({ id: 'g2kpi148333', origin: 'kolada' })
  expect(new Set(keyFigures.map(({ id }) => id)).size).toBe(27)
  expect(new Set(keyFigures.map(({ why }) => why.sv)).size).toBe(27)
  expect(new Set(keyFigures.map(({ why }) => why.en)).size).toBe(27)
})

const file = 'key-figure-sets/g2kpi148333.yaml'

test.each<[string, string, string, string]>([
  ['a set that is not named as its file', 'id: g2kpi148333', 'id: another', 'g2kpi148333.yaml must'],
  ['a key figure twice', '- id: N00669', '- id: N05816', 'N05816 stands there twice'],
  ['a section twice', '- id: economy', '- id: power', 'section power stands there twice'],
  ['a reason in one language', 'sv: Ordföranden', 'no: Ordføreren', 'sv'],
])('%s: refused with its line', async (_, from, to, reason) => {
  const copy = await copyContent()
  await copy.replace(file, from, to)
  const refusal = await refusalOf(copy, readKeyFigureSets)
  expect(refusal.file).toBe(file)
  expect(refusal.line).toBeGreaterThan(1)
  expect(refusal.reason).toContain(reason)
})

test('a selection of more than 36 is none', async () => {
  const copy = await copyContent()
  const more = Array.from({ length: 10 }, (_, i) => `      - { id: N9900${i}, why: { sv: a, en: b } }`)
  await copy.write(file, `${await copy.read(file)}${more.join('\n')}\n`)
  const refusal = await refusalOf(copy, readKeyFigureSets)
  expect(refusal).toMatchObject({ reason: expect.stringContaining('at most 36') })
  expect(refusal.stands).toContain('N99009')
})
