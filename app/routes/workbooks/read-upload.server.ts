import { parseForm, readBody } from '#app/entry/read-form.server.ts'
import { UserError } from '#server/errors.ts'
import { limits } from '#server/workbooks/limits.ts'
import { tooLarge } from '#server/workbooks/refuse.ts'

/** What a multipart form needs beside its file. */
const aroundTheFile = 64 * 1024

/**
 * Reads the form of a request that carries a file, and no more of it than the largest file that is taken in.
 *
 * @throws UserError workbook-too-large, or form-unreadable where it is no form.
 */
export async function readUpload(request: Request): Promise<FormData> {
  const most = limits.fileBytes + aroundTheFile
  const body = await readBody(request, most).catch((error: unknown) => {
    throw error instanceof UserError ? tooLarge() : error
  })
  return parseForm(request, body)
}
