import { isPlainDrawing } from '#domain/archive/check-drawing.ts'
import { damagedAt } from './refuse.ts'

/** Where a frozen document holds drawings, which stand in its page as they are. */
const drawings: ReadonlySet<string> = new Set(['svg', 'narrow'])

/**
 * Sees to it that a frozen document that comes from outside draws and does nothing else, since its drawings are put into
 * a page as they stand.
 *
 * @throws UserError archive-damaged with the file and the JSON path.
 */
export function requireDrawings(path: string, bytes: Buffer): void {
  let document: unknown
  try {
    document = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw damagedAt(path, null, 'json')
  }
  walk(path, document, '$')
}

function walk(path: string, value: unknown, at: string): void {
  if (value === null || typeof value !== 'object') return
  for (const [name, held] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${at}[${name}]` : `${at}.${name}`
    if (!drawings.has(name)) walk(path, held, place)
    else if (typeof held !== 'string' || !isPlainDrawing(held)) throw damagedAt(path, place, 'drawing')
  }
}
