import type { FileLooks } from '#texts/sv/figure-files.ts'
import { parseHead } from './csv/parse-csv.ts'
import { recogniseTable } from './csv/recognise-table.ts'
import { doubt, refuse, shorten } from './doubt.ts'
import type { FileKind } from './figure-file.ts'

const signatures: readonly (readonly [string, FileKind | Readonly<{ looksLike: FileLooks }>])[] = [
  ['PAR1', 'parquet'],
  ['PK\u0003\u0004', 'xlsx'],
  ['\u00d0\u00cf\u0011\u00e0', { looksLike: 'old-excel' }],
  ['%PDF', { looksLike: 'pdf' }],
  ['\u0089PNG', { looksLike: 'image' }],
  ['\u00ff\u00d8\u00ff', { looksLike: 'image' }],
  ['GIF8', { looksLike: 'image' }],
  ['7z\u00bc\u00af', { looksLike: 'archive' }],
  ['Rar!', { looksLike: 'archive' }],
  ['BZh', { looksLike: 'archive' }],
  ['(\u00b5/\u00fd', { looksLike: 'archive' }],
]

const utf16 = ['\u00ff\u00fe', '\u00fe\u00ff']
const utf8Mark = '\u00ef\u00bb\u00bf'
const pxStart = /^\s*[A-Z][A-Z0-9-]*(?:\[[\w-]+\])?(?:\("[^"\n]*"\))?\s*=\s*["A-Z\d]/

/**
 * Tells what a file is by its first bytes, whatever it is called.
 *
 * @throws UserError figures-refused where it is nothing that is read.
 */
export function recogniseFile(name: string, head: Buffer): FileKind {
  const start = head.toString('latin1')
  const known = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  if (typeof known === 'string') return known
  if (known !== undefined) throw refuse(name, doubt('unknown-format', known))
  if (utf16.some((mark) => start.startsWith(mark)))
    throw refuse(name, doubt('encoding', { declared: null }, { row: 1 }))
  if (start.includes('\0')) throw refuse(name, doubt('unknown-format', { looksLike: 'other' }))
  const text = (start.startsWith(utf8Mark) ? start.slice(utf8Mark.length) : start).trimStart()
  if (text === '') throw refuse(name, doubt('empty', undefined))
  if (text.startsWith('{') || text.startsWith('[')) return 'json'
  if (text.startsWith('<')) throw refuse(name, markup(text))
  if (pxStart.test(text)) return 'px'
  const header = parseHead(text)
  const table = recogniseTable(header)
  if (table !== null) return table
  if (header.length === 1 && /error|fel|exception|denied|not found|timeout|unavailable/i.test(header[0]!))
    throw refuse(name, doubt('error-answer', { text: shorten(text) }, { row: 1 }))
  throw refuse(name, doubt('unknown-format', { looksLike: header.length > 1 ? 'csv' : 'other' }))
}

function markup(text: string) {
  if (!/<html|<!doctype html|<body|<head/i.test(text)) return doubt('unknown-format', { looksLike: 'xml' })
  const [, title] = /<(?:title|h1)[^>]*>([^<]+)</i.exec(text) ?? []
  return title === undefined
    ? doubt('unknown-format', { looksLike: 'web-page' })
    : doubt('error-answer', { text: shorten(Buffer.from(title, 'latin1').toString('utf8')) }, { row: 1 })
}
