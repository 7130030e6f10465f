import type { Context } from '#server/context.ts'
import { readStories } from './read-stories.ts'

/** The names in addresses of all stories of real organisations, each with when its text was last changed. */
export async function listStoryAddresses(
  ctx: Context,
): Promise<readonly Readonly<{ slug: string; changedAt: string }>[]> {
  const addresses = []
  for await (const { slug, changedAt } of readStories(ctx)) addresses.push({ slug, changedAt })
  return addresses
}
