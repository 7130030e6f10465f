import type { LibraryCard } from '#domain/library/library-card.ts'
import type { Context } from '#server/context.ts'
import { countAdoptions } from '#server/store/adoptions/count-adoptions.ts'

/** Cards with how many organisations have taken after each today. */
export async function addAdoptions(
  { db, config }: Pick<Context, 'db' | 'config'>,
  cards: readonly Omit<LibraryCard, 'adoptions'>[],
): Promise<readonly LibraryCard[]> {
  const counts = await countAdoptions(db, { keys: cards.map(({ key }) => key), trial: config.trial })
  return cards.map((card) => ({ ...card, adoptions: counts.get(card.key) ?? 0 }))
}
