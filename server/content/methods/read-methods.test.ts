import { expect, it } from 'vitest'
import { listBoxes } from '#domain/worksheets/list-boxes.ts'
import { methodIds } from '#domain/worksheets/method.ts'
import { readConfig } from '#server/config.ts'
import { copyContent } from '#test/content/content-copy.ts'
import { readMethods } from './read-methods.ts'

it('reads every method, in their order, and all but the cycle has a worksheet', async () => {
  const methods = await readMethods(readConfig({}).contentDirectory)
  expect(methods.map(({ id }) => id)).toEqual(methodIds)
  expect(methods.filter((method) => listBoxes(method).length === 0).map(({ id }) => id)).toEqual(['pdsa'])
  const lotus = methods.find(({ id }) => id === 'lotus')!
  expect(listBoxes(lotus).map(({ key }) => key)).toContain('petal.8.cause.women')
})

it.each([
  [
    'when a field stands there twice',
    'lotus',
    '- id: why',
    '- id: petal',
    /lotus.yaml:\d+: the field "petal" stands there twice/,
  ],
  [
    'when a part stands there twice',
    'lotus',
    '- id: middle',
    '- id: petal',
    /lotus.yaml:\d+: the part "petal" stands there twice/,
  ],
  [
    'when something is to be written and chosen',
    'lotus',
    'kind: text',
    'kind: choice',
    /lotus.yaml:\d+: a choice has at least/,
  ],
  [
    'when a row asks several things by sex',
    'lotus',
    'bySex: true\n',
    'bySex: true\n      - { id: more, label: { sv: Mer, en: More }, kind: line }\n',
    /lotus.yaml:\d+: a row asks one thing by sex/,
  ],
  [
    'when there is no such bone',
    'fishbone',
    'bones: [norms',
    'bones: [habits',
    /fishbone.yaml:\d+: there is no part "habits" with rows/,
  ],
  [
    'when the head is not asked for',
    'fishbone',
    'head: head.difference',
    'head: head.gap',
    /fishbone.yaml:\d+: there is no field "head.gap"/,
  ],
  [
    'when a file says that it is another',
    'lotus',
    'id: lotus',
    'id: fishbone',
    /lotus.yaml:\d+: the method "fishbone" belongs in fishbone.yaml/,
  ],
  [
    'when a label has no English',
    'lotus',
    '{ sv: Orsak, en: Cause }',
    '{ sv: Orsak }',
    /lotus.yaml:\d+: parts.1.fields.0.label.en/,
  ],
])('a broken file stops with file, line and reason %s', async (_, name, from, to, reason) => {
  const copy = await copyContent()
  const file = `methods/${name}.yaml`
  const text = await copy.read(file)
  expect(text).toContain(from)
  await copy.write(file, text.replace(from, to))
  await expect(readMethods(copy.directory)).rejects.toThrow(reason)
})
