import { armsLimits } from '#domain/organisations/arms-limits.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Picture } from '#server/images/picture.ts'
import { readPicture } from '#server/images/read-picture.ts'
import { redrawPicture } from '#server/images/redraw-picture.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import * as store from '#server/store/organisations/save-arms.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { databaseForOrganisation } from './database-for-organisation.ts'
import { requireArmsEditor } from './require-arms-editor.ts'
import { limitRate } from '../access/limit-rate.ts'

type Input = Readonly<{ code: string; content: Uint8Array }>

/**
 * Gives an organisation its coat of arms or logotype from a PNG or JPEG. What is kept has been drawn anew, no side longer
 * than 600 pixels, with nothing else of the file left. The size is read and refused before anything is decoded.
 *
 * @throws UserError too-many-requests, unknown-organisation, step-in-first, forbidden or arms-….
 */
export async function saveArms(ctx: Context, { code, content }: Input): Promise<void> {
  await requireArmsEditor(ctx, ctx.db, code)
  await limitRate(ctx, 'import')
  const picture = requirePicture(content)
  const redrawn = await redrawPicture(ctx.config.imagesDirectory, { picture, longest: armsLimits.keptSide })
  if (redrawn === null) throw UserError.of('arms-damaged', undefined)
  const png = Buffer.from(redrawn.png)
  const sha256 = sha256Of(png)
  await databaseForOrganisation(ctx)
    .transaction()
    .execute(async (tx) => {
      const { organisation, person } = await requireArmsEditor(ctx, tx, code)
      const at = ctx.now()
      const { width, height } = redrawn
      const kept = { organisationCode: organisation.code, png, width, height, sha256 }
      await store.saveArms(tx, { ...kept, savedAt: at, personId: person.id })
      await writeAudit(tx, {
        at,
        personId: person.id,
        organisationCode: organisation.code,
        action: 'arms-saved',
        subject: `organisation:${organisation.code}`,
        detail: { width, height, sha256 },
      })
    })
}

function requirePicture(content: Uint8Array): Picture {
  const { megabytes, megapixels, shortestSide, proportion } = armsLimits
  if (content.byteLength === 0) throw UserError.of('arms-not-chosen', undefined)
  if (content.byteLength > megabytes * 1024 * 1024) throw UserError.of('arms-too-large', { megabytes }, 413)
  const picture = readPicture(content)
  if ('problem' in picture) {
    throw picture.problem === 'kind'
      ? UserError.of('arms-kind', { kind: picture.kind })
      : UserError.of('arms-damaged', undefined)
  }
  const { width, height } = picture
  if (width * height > megapixels * 1_000_000)
    throw UserError.of('arms-too-many-pixels', { width, height, megapixels })
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (short < shortestSide || long > short * proportion)
    throw UserError.of('arms-shape', { width, height, shortestSide, proportion })
  return picture
}
