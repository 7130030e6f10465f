import { readFile } from 'node:fs/promises'
import { rowOfOddBytes } from '../csv/row-of-odd-bytes.ts'
import { type Doubt, doubt, refuse } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'

/** An object out of a file that anybody may have made. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value out of a file is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Numbers that some programs write although JSON has none of them. */
const noNumber = /[:,[]\s*(NaN|[+-]?Infinity)\b/

/**
 * Reads a file as JSON.
 *
 * @throws UserError figures-refused with the row where it is not UTF-8 or not JSON.
 */
export async function readJson(file: ReceivedFile): Promise<unknown> {
  if (file.notUtf8From !== null)
    throw refuse(
      file.name,
      doubt('encoding', { declared: null }, { row: rowOfOddBytes(file.path, file.notUtf8From) }),
    )
  const text = (await readFile(file.path, 'utf8')).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refuse(file.name, explain(text, (error as Error).message))
  }
}

function explain(text: string, message: string): Doubt {
  const bare = noNumber.exec(text)
  if (bare !== null) {
    const row = rowsUntil(text, bare.index + bare[0].length)
    return doubt('not-finite', { text: bare[1]! }, { row })
  }
  const [, line] = /line (\d+) column \d+/.exec(message) ?? []
  const [, position] = /at position (\d+)/.exec(message) ?? []
  const row = line === undefined ? rowsUntil(text, Number(position ?? text.length)) : Number(line)
  return doubt('damaged', { what: 'JSON', text: '' }, { row })
}

function rowsUntil(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
