import { UserError } from '#server/errors.ts'
import { limits } from '#server/workbooks/limits.ts'
import { tooLarge } from '#server/workbooks/refuse.ts'

/** What a multipart form needs beside its file. */
const aroundTheFile = 64 * 1024

/**
 * Reads the form of a request that carries a file, and no more of it than the largest file that is taken in.
 *
 * @throws UserError workbook-too-large, or bad-form where it is no form.
 */
export async function readUpload(request: Request): Promise<FormData> {
  const most = limits.fileBytes + aroundTheFile
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > most) throw tooLarge()
    chunks.push(chunk)
  }
  const type = request.headers.get('content-type') ?? ''
  const body = new Blob(chunks as BlobPart[])
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw UserError.of('bad-form', { field: 'workbook' })
  })
}
