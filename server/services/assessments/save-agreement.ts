import type { Context } from '#server/context.ts'
import { type ConsensusInput, saveConsensus, type SavedConsensus } from './save-consensus.ts'

type Conflict = Extract<SavedConsensus, { kind: 'conflict' }>

/** The statements that somebody else in the group changed in the meantime, with both; all others are saved. */
export type SavedAgreement = Readonly<{ conflicts: ReadonlyMap<number, Conflict> }>

/**
 * Saves all statements of the group's form, each by itself: one in conflict does not hold back the others.
 *
 * @throws UserError as saveConsensus does; the statements before the one that was refused are saved then.
 */
export async function saveAgreement(
  ctx: Context,
  { occasionId, agreed }: { occasionId: string; agreed: readonly Omit<ConsensusInput, 'occasionId'>[] },
): Promise<SavedAgreement> {
  const conflicts = new Map<number, Conflict>()
  for (const one of agreed) {
    const result = await saveConsensus(ctx, { occasionId, ...one })
    if (result.kind === 'conflict') conflicts.set(one.item, result)
  }
  return { conflicts }
}
