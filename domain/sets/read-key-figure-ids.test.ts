import { expect, it } from 'vitest'
import { readKeyFigureIds } from './read-key-figure-ids.ts'

const known = new Set(['N00905', 'N00951', 'U28532', 'scb-BE0101'])
const isKnown = (id: string) => known.has(id)

it.each<[string, string, string[], string[]]>([
  ['one a line, in the order given', 'N00951\nN00905', ['N00951', 'N00905'], []],
  ['with titles after them', 'N00905 Medianinkomst 20–64 år, kr\n', ['N00905'], []],
  ['several on a line', 'N00905, N00951;U28532', ['N00905', 'N00951', 'U28532'], []],
  ['in small letters', ' n00905 ', ['N00905'], []],
  ['each once', 'N00905\nN00905', ['N00905'], []],
  ['from another source', 'scb-BE0101', ['scb-BE0101'], []],
  ['unknown ids, beside known ones', 'N00905 N99999', ['N00905'], ['N99999']],
  ['a line that names none', 'Medianinkomst\nN00951', ['N00951'], ['Medianinkomst']],
  ['with line ends of Windows', 'N00905\r\nN00951\r\n', ['N00905', 'N00951'], []],
  ['nothing', ' \n ', [], []],
])('reads ids: %s', (_, text, ids, unknown) => {
  expect(readKeyFigureIds(text, isKnown)).toEqual({ ids, unknown })
})
