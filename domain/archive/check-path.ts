/** Why a file of an archive cannot have the name it has. */
export type PathFault = 'not-plain' | 'too-long' | 'climbs'

const longest = 160

/**
 * Whether a file of an archive has a name that can be nothing but a file below the archive, in every system: plain
 * letters, figures, dot, hyphen and underscore, with single strokes between folders.
 *
 * @returns what is wrong with it, or null.
 */
export function checkPath(path: string): PathFault | null {
  if (path.length > longest) return 'too-long'
  if (!/^[A-Za-z0-9._/-]+$/.test(path)) return 'not-plain'
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'climbs'
  return null
}

const known = [
  /^README\.md$/,
  /^manifest\.json$/,
  /^checksums\.sha256$/,
  /^data\/[a-z-]+\.json$/,
  /^csv\/[a-z_]+\.csv$/,
  /^schema\/[a-z-]+\.schema\.json$/,
  /^attachments\/arms\/[A-Za-z0-9]+\.png$/,
  /^reports\/[0-9a-f-]{36}\/(frozen\/[a-z-]+\.json|report-[a-z-]+\.[a-z]+)$/,
]

/** Whether an archive has files of that name at all. */
export function isArchivePath(path: string): boolean {
  return known.some((pattern) => pattern.test(path))
}
