import type { z } from 'zod'
import { archiveLimits } from './limits.ts'
import { damagedAt } from './refuse.ts'

const quote = 0x22
const escape = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])
/** Names that mean something else than data to programs in JavaScript. */
const foreignNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The text of a JSON file as the program writes it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/**
 * Reads a JSON file of an archive, and refuses before it is parsed what would take more memory than data need.
 *
 * @throws UserError archive-damaged with the JSON path or the byte.
 */
export function readJson(path: string, bytes: Buffer): unknown {
  requireModest(path, bytes)
  const text = readText(path, bytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const at = /line \d+ column \d+/.exec((error as Error).message)?.[0] ?? null
    throw damagedAt(path, at, 'json')
  }
  requirePlain(path, value, '$')
  // Written otherwise than the program writes it: a name twice, of which one would be lost, or another hand.
  if (jsonText(value) !== text) throw damagedAt(path, null, 'rewritten')
  return value
}

/** Checks what was read against its schema; the first thing that does not fit is told with its JSON path. */
export function requireShape<T extends z.ZodType>(path: string, schema: T, value: unknown): z.infer<T> {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const issue = error.issues[0]!
  const at = `$${issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`
  throw damagedAt(path, at, 'shape', issue.message)
}

function readText(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw damagedAt(path, null, 'not-utf8')
  }
}

/** Counts objects and lists and how deep they lie, without building any of them. */
export function requireModest(path: string, bytes: Buffer): void {
  if (bytes.length > archiveLimits.jsonBytes) throw damagedAt(path, null, 'too-much')
  let [depth, nodes] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === quote) at = endOfText(bytes, at)
    else if (opening.has(byte)) {
      depth++
      nodes++
      if (depth > archiveLimits.jsonDepth) throw damagedAt(path, String(at), 'too-deep')
      if (nodes > archiveLimits.jsonNodes) throw damagedAt(path, String(at), 'too-much')
    } else if (closing.has(byte)) depth--
  }
}

function endOfText(bytes: Buffer, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    if (bytes[at] === escape) at++
    else if (bytes[at] === quote) return at
  }
  return bytes.length
}

function requirePlain(path: string, value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw damagedAt(path, at, 'text')
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) requirePlain(path, one, `${at}[${i}]`)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, held] of Object.entries(value)) {
      if (foreignNames.has(name)) throw damagedAt(path, `${at}.${name}`, 'name-of-value')
      requirePlain(path, name, `${at}.${name}`)
      requirePlain(path, held, `${at}.${name}`)
    }
  }
}
