import { expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { classifyKeyFigures } from '#domain/indicators/classifying/classify-key-figures.ts'
import { readSharedCatalogue } from '#test/content/shared-catalogue.ts'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readKeyFigureRules } from './read-key-figure-rules.ts'
import { readKeyFigureSets } from './read-key-figure-sets.ts'

test('the equality group has all its 27 key figures, each with a reason of its own in both languages', async () => {
  const [equality] = await readKeyFigureSets(readConfig({}).contentDirectory)
  const keyFigures = equality!.sections.flatMap((section) => section.keyFigures)
  expect(equality).toMatchObject({ id: 'g2kpi148333', origin: 'kolada' })
  expect(new Set(keyFigures.map(({ id }) => id)).size).toBe(27)
  expect(new Set(keyFigures.map(({ why }) => why.sv)).size).toBe(27)
  expect(new Set(keyFigures.map(({ why }) => why.en)).size).toBe(27)
})

const catalogue = readSharedCatalogue()

// Skipped where the catalogue is not there: a user's clone does not have it, and the product never reads it.
test.skipIf(catalogue === null)(
  'every key figure of the sets is in Kolada, is for those the set is for, and its direction has been judged',
  async () => {
    const { contentDirectory } = readConfig({})
    const known = new Map(catalogue!.map((each) => [each.id, each]))
    const classified = classifyKeyFigures(catalogue!, await readKeyFigureRules(contentDirectory))
    for (const set of await readKeyFigureSets(contentDirectory)) {
      const ids = set.sections.flatMap((section) => section.keyFigures.map(({ id }) => id))
      // The one that Kolada has taken away stays in its group, and its text says so.
      const gone = ids.filter((id) => !known.has(id))
      expect(gone).toEqual(set.id === 'g2kpi148333' ? ['N74811'] : [])
      const wrong = ids.filter((id) => ![set.for, 'all'].includes(known.get(id)?.areas ?? 'all'))
      expect(wrong).toEqual([])
      expect(ids.filter((id) => classified.get(id)?.better === 'unknown')).toEqual([])
      const titles = set.sections.flatMap((section) => section.keyFigures)
      const retitled = titles.filter(({ id, title }) => {
        const theirs = known.get(id)?.title.replaceAll(/\s+/g, ' ').trim()
        return theirs !== undefined && theirs !== title
      })
      expect(retitled).toEqual([])
      const oneSex = ids.filter((id) => classified.get(id)?.kind === null)
      expect(oneSex).toEqual(set.origin === 'kolada' ? ['N07402', 'N07549', 'U30750'] : [])
      const ours = `${set.purpose.sv} ${set.guidance.sv}`.includes('Urvalet är Jämsides eget')
      expect(ours).toBe(set.origin === 'jamsides')
    }
  },
)

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
  const more = Array.from(
    { length: 10 },
    (_, i) => `      - { id: N9900${i}, title: a, why: { sv: a, en: b } }`,
  )
  await copy.write(file, `${await copy.read(file)}${more.join('\n')}\n`)
  const refusal = await refusalOf(copy, readKeyFigureSets)
  expect(refusal).toMatchObject({ reason: expect.stringContaining('at most 36') })
  expect(refusal.stands).toContain('N99009')
})
