import { organisationsOf } from '#domain/people/organisations-of.ts'
import { requireReadable } from '../access/require-readable.ts'
import { authorise } from '../access/authorise.ts'
import type { Answer, Consensus } from '#domain/assessments/assessment.ts'
import { sameAnswer } from '#domain/assessments/same-answer.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { type AgreedItem, findConsensus } from '#server/store/assessments/find-consensus.ts'
import * as store from '#server/store/assessments/save-consensus.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireAnswer } from './require-answer.ts'
import { requireShortText } from './require-short-text.ts'
import type { SavedStatement } from './saved-statement.ts'

/** What a form sends for one item: the common answer as written, why, and the version it was based on. */
export type ConsensusInput = Readonly<{
  occasionId: string
  item: number
  answer: string
  reason: string
  evidence: string
  version: number
}>

/**
 * Saves what the group agreed on for one statement, with its reason and evidence, while the group is agreeing. What
 * already stands is not written again, so a repeated request does no harm.
 *
 * @throws UserError step-in-first, not-found, forbidden, not-agreeing, unknown-item, answer-outside-scale or
 *   text-too-long.
 */
export async function saveConsensus(ctx: Context, input: ConsensusInput): Promise<SavedStatement<Consensus>> {
  const person = requirePerson(ctx)
  requireShortText(input.reason, input.evidence)
  const { occasion, consensus } = await requireAgreeing(ctx, person, input)
  const answer = requireAnswer(ctx.content, occasion, input)
  if (stands(consensus, answer, input)) return saved(consensus)
  const at = ctx.now()
  const newVersion = await store.saveConsensus(ctx.db, { ...input, answer, at, personId: person.id })
  if (newVersion !== undefined) return { kind: 'saved', version: newVersion, savedAt: at.toISOString() }
  return whoWasFirst(ctx, person, input, answer)
}

async function requireAgreeing(ctx: Context, person: Person, input: ConsensusInput): Promise<AgreedItem> {
  const { occasionId, item } = input
  const found = isUuid(occasionId)
    ? await findConsensus(ctx.db, { occasionId, personId: person.id, item })
    : undefined
  const missing = UserError.of('not-found', { what: occasionId }, 404)
  if (!found) throw missing
  // Whoever has rated agrees, whatever role they have there.
  if (!found.invited || !organisationsOf(person).includes(found.occasion.organisationCode)) {
    requireReadable(ctx, 'occasion.read', found.occasion, missing)
    authorise(ctx, 'occasion.agree', found.occasion)
  }
  if (found.occasion.state !== 'agreeing')
    throw UserError.of('not-agreeing', { state: found.occasion.state }, 409)
  return found
}

/** Nothing was written: the occasion has moved on, or somebody else in the group saved in the meantime. */
async function whoWasFirst(
  ctx: Context,
  person: Person,
  input: ConsensusInput,
  yours: Answer,
): Promise<SavedStatement<Consensus>> {
  const { occasion, consensus } = await requireAgreeing(ctx, person, input)
  if (consensus === null) throw UserError.of('not-agreeing', { state: occasion.state }, 409)
  if (stands(consensus, yours, input)) return saved(consensus)
  const { scale } = getInstrument(ctx.content.instruments, occasion.instrumentId)
  return { kind: 'conflict', current: consensus, yours, scale }
}

function stands(agreed: Consensus | null, answer: Answer, input: ConsensusInput): agreed is Consensus {
  return (
    agreed !== null &&
    // What a workbook had written instead of a step stays, as long as nobody answers.
    (sameAnswer(agreed.answer, answer) || (agreed.answer.kind === 'unrated' && answer.kind === 'unrated')) &&
    agreed.reason === input.reason &&
    agreed.evidence === input.evidence
  )
}

function saved({ version, savedAt }: Consensus): SavedStatement<Consensus> {
  return { kind: 'saved', version, savedAt }
}
