import type { KeyFigureUse } from '#domain/indicators/key-figure-use.ts'
import type { Context } from '#server/context.ts'
import * as store from '#server/store/indicators/list-uses-of-key-figures.ts'

/** What an organisation uses which key figure for: goals that hold, challenges that are worked with and own sets. */
export function listUsesOfKeyFigures(
  ctx: Context,
  { code }: { code: string },
): Promise<readonly KeyFigureUse[]> {
  return store.listUsesOfKeyFigures(ctx.db, { organisationCode: code })
}
