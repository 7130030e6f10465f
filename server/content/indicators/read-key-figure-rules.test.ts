import { expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readKeyFigureRules } from './read-key-figure-rules.ts'

test('each direction has somebody who says so, and what is left out is left to title and figures', async () => {
  const rules = await readKeyFigureRules(readConfig({}).contentDirectory)
  expect(rules.get('N60910')).toEqual({
    better: 'low',
    betterSource: 'Tillväxtverket (BRP+)',
    subGoals: ['health'],
  })
  expect(rules.get('N00943')).toEqual({
    better: 'neither',
    betterSource: 'Jämsides',
    subGoals: ['unpaid-work'],
  })
  expect(rules.get('U07003')).toMatchObject({ kind: 'share', shareOf: 'women' })
  expect(rules.has('N00003')).toBe(false)
})

const file = 'key-figures/rules.yaml'
const entry = '{ id: N00003, better: high, better-source: Jämsides }'

test.each<[string, string, string]>([
  ['twice', '{ id: N05401, better: high, better-source: Jämsides }', 'N05401 stands there twice'],
  ['a direction that nobody says', '{ id: N00003, better: high }', 'better-source'],
  ['somebody who says nothing', '{ id: N00003, better-source: Jämsides }', 'better-source'],
  ['a share of whom', '{ id: N00003, kind: share }', 'share-of'],
  ['a gap read how', '{ id: N00003, kind: gap }', 'gap-as'],
  ['a pair with whom', '{ id: N00003, kind: paired }', 'pair'],
  ['a pair under the men', '{ id: N00003, kind: paired, pair: { women: N00001, men: N00003 } }', 'the women'],
  ['a word for a direction', '{ id: N00003, better: higher, better-source: Jämsides }', 'better'],
  ['a field nobody knows', '{ id: N00003, polarity: high }', 'polarity'],
])('%s: refused with its line', async (_, wrong, reason) => {
  const copy = await copyContent()
  const text = await copy.read(file)
  await copy.write(file, `${text}  - ${entry.replace('N00003', 'N99999')}\n  - ${wrong}\n`)
  const refusal = await refusalOf(copy, readKeyFigureRules)
  expect(refusal.file).toBe(file)
  expect(refusal.stands).toContain(wrong)
  expect(refusal.reason).toContain(reason)
})
