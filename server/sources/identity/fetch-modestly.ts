import type { CustomFetch } from 'openid-client'

/** Keys, tokens and descriptions are a fraction of this. Bytes. */
const longest = 1_048_576

/** Fetches as `fetch` does, and gives up where an answer does not end. */
export const fetchModestly: CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > longest) throw new Error('the answer is longer than any that is right')
    chunks.push(chunk)
  }
  const { status, headers } = response
  const bodiless = [101, 204, 205, 304].includes(status)
  const body = bodiless ? null : Buffer.concat(chunks)
  return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: response.url })
}
