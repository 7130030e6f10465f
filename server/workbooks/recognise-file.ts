import type { ErrorTexts } from '#texts/sv/errors.ts'
import { UserError } from '#server/errors.ts'
import { limits } from './limits.ts'
import { tooLarge } from './refuse.ts'

/** Kinds of files that people send instead of a workbook. */
export type FileKind = Parameters<ErrorTexts['workbook-kind']>[0]['kind']

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le')
const zip = Buffer.from('PK\u0003\u0004', 'latin1')

const signatures: readonly (readonly [string, FileKind])[] = [
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['BM', 'image'],
  ['{\\rtf', 'word'],
]

/**
 * Makes sure that a file is a packed workbook by how it begins, whatever it is called.
 *
 * @throws UserError workbook-empty, workbook-too-large, workbook-protected or workbook-kind.
 */
export function requirePackage(bytes: Buffer): void {
  if (bytes.length === 0) throw UserError.of('workbook-empty', undefined)
  if (bytes.length > limits.fileBytes) throw tooLarge()
  if (bytes.subarray(0, zip.length).equals(zip)) return
  if (bytes.subarray(0, compoundFile.length).equals(compoundFile)) {
    // Excel wraps a workbook with a password in the format of its older files.
    if (bytes.includes(encryptedStream)) throw UserError.of('workbook-protected', undefined)
    throw UserError.of('workbook-kind', { kind: 'old-excel' })
  }
  throw UserError.of('workbook-kind', { kind: kindOf(bytes) })
}

function kindOf(bytes: Buffer): FileKind {
  const start = bytes.subarray(0, 512).toString('latin1')
  const known = signatures.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  if (/^\W*<(?:!doctype html|html|table)/i.test(start)) return 'web-page'
  const isText = !bytes.subarray(0, 4096).some((byte) => byte < 9)
  return isText && /[;,\t]/.test(start) ? 'csv' : 'other'
}
