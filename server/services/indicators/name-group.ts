import type { PeerGroup } from '#domain/indicators/peer-group.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'

/** The name that a group of others has of its own, as the register writes it; null where it has none. */
export function nameGroup(
  { content }: Pick<Context, 'content'>,
  { kind, id }: Pick<PeerGroup, 'kind' | 'id'>,
): Localized | null {
  if (kind === 'skr') return content.skrGroups.find(({ code }) => code === id)?.name ?? null
  if (kind === 'county') return content.counties.find(({ code }) => code === id)?.name ?? null
  return null
}
