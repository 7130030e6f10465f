import type { JobFile } from '#server/jobs/job.ts'

/** A file to keep. The names of ours are plain letters. */
export function fileResponse({ name, mediaType, bytes }: JobFile): Response {
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-cache',
    },
  })
}
