import type { ArchiveRow } from '#domain/archive/archive.ts'
import { armsLimits } from '#domain/organisations/arms-limits.ts'
import { readPicture } from '#server/images/read-picture.ts'
import { damagedAt } from './refuse.ts'

/**
 * Sees to it that a coat of arms is as the program would have drawn it, of no other size than it says and with nothing
 * that is not drawn: whoever makes a report decodes it. One that is broken is never decoded, and comes in as it was.
 *
 * @throws UserError archive-damaged with the file.
 */
export function requireArms(path: string, { width, height }: ArchiveRow, bytes: Buffer): void {
  const picture = readPicture(bytes)
  if ('problem' in picture && picture.problem === 'damaged') return
  const isOurs =
    !('problem' in picture) &&
    picture.type === 'image/png' &&
    picture.bytes.length === bytes.length &&
    picture.width === width &&
    picture.height === height &&
    Math.max(picture.width, picture.height) <= armsLimits.keptSide
  if (!isOurs) throw damagedAt(path, null, 'picture')
}
