import { basename } from 'node:path'
import type { InstrumentHead, ItemEntry } from './instrument-schemas.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'

type Head = ContentFile<InstrumentHead>
type Entry = ContentFile<ItemEntry>

/**
 * Checks what no schema can see in `instrument.yaml`: ids used once, the scale in order, dates in order, and that
 * whatever is not read in a source says what is not.
 *
 * @throws ContentError with file, line and reason.
 */
export function checkHead(head: Head, folder: string): void {
  const { id, scale, levels, parts, validFrom, validTo, certainty, certaintyNote } = head.value
  if (id !== folder) refuse(head, ['id'], `id: "${id}" must be the name of its folder, "${folder}"`)
  checkUnique(head, 'levels', levels)
  checkUnique(head, 'parts', parts)
  scale.steps.forEach(({ value }, i) => {
    const before = scale.steps[i - 1]
    if (before && value !== before.value + 1)
      refuse(
        head,
        ['scale', 'steps', i],
        `scale: after step ${before.value} comes ${value}, not ${before.value + 1}`,
      )
  })
  if (validTo !== null && validTo < validFrom)
    refuse(head, ['validTo'], `validTo: ${validTo} lies before validFrom, ${validFrom}`)
  if (certainty !== 'source' && certaintyNote === null)
    refuse(head, ['certainty'], `certaintyNote: must say what is ${certainty}`)
}

function checkUnique(head: Head, list: 'levels' | 'parts', entries: readonly { id: string }[]): void {
  const seen = new Set<string>()
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) refuse(head, [list, i, 'id'], `${list}: "${id}" stands twice`)
    seen.add(id)
  })
}

/**
 * Checks the items against their instrument and each other: numbered 1 to n in the order of their files, part and
 * levels known, and every step of the scale explained for every statement.
 *
 * @throws ContentError with file, line and reason.
 */
export function checkItems(head: Head, entries: readonly Entry[]): void {
  const slugs = new Map<string, Entry>()
  entries.forEach((entry, i) => {
    checkNumber(entry, i + 1)
    const { slug, part, certainty, certaintyNote } = entry.value
    const other = slugs.get(slug)
    if (other) refuse(entry, ['slug'], `slug: "${slug}" is also used in ${basename(other.file)}`)
    slugs.set(slug, entry)
    const parts = head.value.parts.map(({ id }) => id)
    if (!parts.includes(part))
      refuse(
        entry,
        ['part'],
        `part: "${part}" is not one of the parts of ${head.value.id}: ${parts.join(', ')}`,
      )
    if (certainty !== 'source' && certaintyNote === null)
      refuse(entry, ['certainty'], `certaintyNote: must say what is ${certainty}`)
    checkStatements(head, entry)
  })
}

function checkNumber(entry: Entry, expected: number): void {
  const { number } = entry.value
  if (number !== expected)
    refuse(
      entry,
      ['number'],
      `number: is ${number}, but ${expected} comes next; items are numbered from 1 without gaps`,
    )
  const named = Number(/^\d+/.exec(basename(entry.file))?.[0])
  if (named !== number)
    refuse(
      entry,
      ['number'],
      `number: is ${number}, but the name of the file begins with ${basename(entry.file).split('-')[0]}`,
    )
}

function checkStatements(head: Head, entry: Entry): void {
  const levels = head.value.levels.map(({ id }) => id)
  const { statements } = entry.value
  for (const level of Object.keys(statements))
    if (!levels.includes(level))
      refuse(
        entry,
        ['statements', level],
        `statements: "${level}" is not one of the levels of ${head.value.id}: ${levels.join(', ')}`,
      )
  const scale = head.value.scale.steps.map(({ value }) => value)
  for (const level of levels) {
    const statement = statements[level]
    if (!statement) refuse(entry, ['statements'], `statements: there is none for the level "${level}"`)
    const explained = statement.steps.map(({ value }) => value)
    const path = ['statements', level, 'steps']
    if (explained.join() !== scale.join())
      refuse(
        entry,
        path,
        `steps: explains ${explained.join(', ') || 'none'}, but the scale has ${scale.join(', ')}, each once and in order`,
      )
  }
}
