import { isUtf8 } from 'node:buffer'
import { rowOfOddBytes } from '../csv/row-of-odd-bytes.ts'
import { doubt, refuse, shorten } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'

const declarationBytes = 4096

/** What PX files call the alphabets that Swedish statistics are written in. */
const alphabets = new Map([
  ['ansi', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
])

/**
 * Turns the bytes of a PX file into text. The file says its alphabet; one that says nothing may be UTF-8 alone.
 *
 * @throws UserError figures-refused where what it says is not so, or is an alphabet that is not read.
 */
export function decodePx(file: ReceivedFile, bytes: Buffer): string {
  const start = bytes.subarray(0, declarationBytes).toString('latin1')
  const declared = (keyword: string) =>
    new RegExp(`(?:^|[;\\s\uFEFF\u00BF])${keyword}\\s*=\\s*"([^"]*)"`).exec(start)?.[1]
  const said = declared('CODEPAGE') ?? declared('CHARSET') ?? null
  const alphabet = said === null ? 'utf-8' : alphabets.get(said.toLowerCase())
  if (alphabet === undefined) throw refuse(file.name, doubt('encoding', { declared: shorten(said!) }))
  if (alphabet === 'utf-8' && !isUtf8(bytes)) {
    const row = rowOfOddBytes(file.path, file.notUtf8From ?? 0)
    throw refuse(file.name, doubt('encoding', { declared: said === null ? null : shorten(said) }, { row }))
  }
  // Many say ANSI and are UTF-8 all the same, which no text in Swedish is by accident.
  const isUtf8AllTheSame = file.notUtf8From === null && bytes.some((byte) => byte > 0x7f)
  return new TextDecoder(isUtf8AllTheSame ? 'utf-8' : alphabet).decode(bytes)
}
