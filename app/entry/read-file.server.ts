import { UserError } from '#server/errors.ts'
import { readChunks } from './read-form.server.ts'

/** What a form of several parts needs beside its file. */
const aroundTheFile = 64 * 1024
const headEnd = Buffer.from('\r\n\r\n')

/** Whether a form was sent in several parts, as one with a file is. */
export function carriesFile(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')
}

/**
 * Reads one file out of a form of several parts (RFC 7578), of at most `most` bytes. For large files: it is cut out of
 * what came and not copied, as the parser that makes a `FormData` does several times over.
 *
 * @throws UserError form-too-large, form-unreadable, or bad-form where the form has no such field.
 */
export async function readFile(request: Request, field: string, most: number): Promise<Buffer> {
  const type = request.headers.get('content-type') ?? ''
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type)
  if (!boundary) throw UserError.of('form-unreadable', undefined)
  const body = Buffer.concat(await readChunks(request, most + aroundTheFile))
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  let at = body.indexOf(mark)
  while (at >= 0 && !isEnd(body, at + mark.length)) {
    const head = body.indexOf(headEnd, at)
    const next = head < 0 ? -1 : body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), head + 2)
    // Broken off: there is always a mark after the last part.
    if (next < 0) throw UserError.of('form-unreadable', undefined)
    const file = body.subarray(head + headEnd.length, next)
    if (nameIn(body.toString('utf8', at, head)) === field) return file
    at = next + 2
  }
  throw at < 0 ? UserError.of('form-unreadable', undefined) : UserError.of('bad-form', { field })
}

function isEnd(body: Buffer, at: number): boolean {
  return body[at] === 0x2d && body[at + 1] === 0x2d
}

function nameIn(head: string): string | undefined {
  return /^content-disposition:\s*form-data;(?:[^\r\n]*;)?\s*name="([^"]*)"/im.exec(head)?.[1]
}
