import type { Context } from '#server/context.ts'
import { findLibraryVersion } from './library-version.ts'

/** When the library was last changed, as a moment. */
export async function getLibraryFacts(ctx: Context): Promise<Readonly<{ changedAt: string }>> {
  const { changedAt } = await findLibraryVersion(ctx)
  return { changedAt }
}
