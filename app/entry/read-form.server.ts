import { data } from 'react-router'
import { languageOf } from '#app/addresses.ts'
import { messageOf, UserError } from '#server/errors.ts'

/** The longest form of ours, with every text filled to its limit, is a fraction of this. */
const longestForm = 2 * 1024 * 1024

/**
 * Reads what a form sent, and no more than a form of ours can hold.
 *
 * @throws an error page that says that the form was too large or could not be read, and that nothing was saved.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await parseForm(request, await readBody(request, longestForm))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const problem = messageOf(error, languageOf(new URL(request.url).pathname))
    throw data({ problem, code: error.code }, { status: error.status })
  }
}

/** A browser shows no answer before all is sent; so what is too large is still taken in, and thrown away, up to here. */
const mostThrownAway = 256 * 1024 * 1024

/**
 * Reads the body of a request into memory, but never more than `most` bytes of it.
 *
 * @throws UserError form-too-large.
 */
export async function readBody(request: Request, most: number): Promise<Blob> {
  return new Blob([...(await readChunks(request, most))] as BlobPart[])
}

/**
 * As `readBody`, in the pieces in which it came.
 *
 * @throws UserError form-too-large.
 */
export async function readChunks(request: Request, most: number): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    else chunks.length = 0
    if (length > mostThrownAway) break
  }
  if (length > most) throw UserError.of('form-too-large', undefined, 413)
  return chunks
}

/**
 * Reads a body as the form that the request says it is.
 *
 * @throws UserError form-unreadable where it is none, or is broken off.
 */
export async function parseForm(request: Request, body: Blob): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    throw UserError.of('form-unreadable', undefined)
  }
}
