import type { Consensus } from '#domain/assessments/assessment.ts'
import type { Context } from '#server/context.ts'
import { type ConsensusInput, saveConsensus } from './save-consensus.ts'
import { saveEach, type SavedForm } from './save-each.ts'

type Agreement = Readonly<{ occasionId: string; agreed: readonly Omit<ConsensusInput, 'occasionId'>[] }>

/**
 * Saves all statements of the group's form, each by itself.
 *
 * @throws UserError as saveConsensus does; the statements before the one that was refused are saved then.
 */
export async function saveAgreement(
  ctx: Context,
  { occasionId, agreed }: Agreement,
): Promise<SavedForm<Consensus>> {
  return saveEach(agreed, (one) => saveConsensus(ctx, { occasionId, ...one }))
}
