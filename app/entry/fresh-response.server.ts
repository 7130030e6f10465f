/** Something open to everybody, and what tells one state of it from the next. */
export type Fresh = Readonly<{
  mediaType: string
  /** Changes whenever what is sent does. */
  version: string
  /** When it was last changed, as a moment; null where nobody knows. */
  changedAt: string | null
  /** What to call it as a file to keep; left out where it is read where it is. */
  name?: string
}>

/**
 * Answers with something that is open to everybody, on other sites too, and that may be kept but is asked for anew each
 * time, so that what has been withdrawn is gone at once. Whoever has this very state already is told so, and gets nothing
 * (RFC 9110); text goes out packed to whoever takes it so.
 */
export async function freshResponse(
  request: Request,
  fresh: Fresh,
  body: () => BodyInit | Promise<BodyInit>,
): Promise<Response> {
  const { mediaType, version, changedAt, name } = fresh
  // Weak: it stands for what is said, packed or not.
  const tag = `W/"${version}"`
  const headers = new Headers({
    ETag: tag,
    'Cache-Control': 'public, no-cache',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  const isText = !mediaType.startsWith('image/')
  if (isText) headers.set('Vary', 'Accept-Encoding')
  if (changedAt !== null) headers.set('Last-Modified', new Date(changedAt).toUTCString())
  if (isKnown(request.headers, tag, changedAt)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', mediaType)
  if (name !== undefined) headers.set('Content-Disposition', `attachment; filename="${name}"`)
  const plain = new Response(await body(), { headers })
  if (!isText || !takesGzip(request.headers) || plain.body === null) return plain
  headers.set('Content-Encoding', 'gzip')
  return new Response(plain.body.pipeThrough(new CompressionStream('gzip')), { headers })
}

/** Whether whoever asks has this state: by its tag, or by the second it was changed where no tag is sent. */
function isKnown(headers: Headers, tag: string, changedAt: string | null): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.split(',').some((one) => ['*', tag, tag.slice(2)].includes(one.trim()))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return changedAt !== null && Math.floor(Date.parse(changedAt) / 1000) * 1000 <= since
}

/** Whether `gzip` is among what is taken, and not refused by a weight of nought. */
function takesGzip(headers: Headers): boolean {
  return (headers.get('accept-encoding') ?? '')
    .split(',')
    .some((one) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(one))
}
