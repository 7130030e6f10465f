import { authorise } from '../access/authorise.ts'
import type { Context } from '#server/context.ts'
import * as store from '#server/store/workbooks/stage-workbook.ts'
import { interpretWorkbook } from './interpret-workbook.ts'
import { limitRate } from '../access/limit-rate.ts'

const anHour = 60 * 60 * 1000
/** At most this many uploads wait at a time, so that they never take more than 200 MiB. */
const room = 40

type Input = Readonly<{ roundSlug: string; code: string; fileName: string; content: Uint8Array }>

/**
 * Keeps an uploaded workbook for an hour, so that what is previewed is exactly what is read in, also without
 * JavaScript. A file that cannot be opened is refused here and not kept.
 *
 * @returns the id it is found under.
 * @throws UserError too-many-requests, step-in-first, forbidden, and as interpretWorkbook does.
 */
export async function stageWorkbook(ctx: Context, input: Input): Promise<string> {
  const person = authorise(ctx, 'workbook.read-in', { organisationCode: input.code })
  await limitRate(ctx, 'import')
  await interpretWorkbook(ctx, { ...input, leaveOut: [], organisationChosen: false })
  const id = ctx.newId()
  const stagedAt = ctx.now()
  await ctx.db.transaction().execute((tx) =>
    store.stageWorkbook(
      tx,
      {
        id,
        roundSlug: input.roundSlug,
        organisationCode: input.code,
        personId: person.id,
        fileName: input.fileName,
        content: Buffer.from(input.content),
        stagedAt,
        expiresAt: new Date(stagedAt.getTime() + anHour),
      },
      room,
    ),
  )
  return id
}
