import { authorise } from '../access/authorise.ts'
import type { New } from '#domain/access/circle.ts'
import { analysisQuestions, type Analysis, type Challenge } from '#domain/challenges/challenge.ts'
import {
  checkChallenge,
  type ChallengeDraft,
  type ChallengeField,
} from '#domain/challenges/check-challenge.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Refused, Saved } from '#server/services/improvements/save-outcome.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findOpenChallenge } from '#server/store/challenges/find-open-challenge.ts'
import { insertChallenge } from '#server/store/challenges/insert-challenge.ts'
import { lockKeyFigure } from '#server/store/challenges/lock-key-figure.ts'
import { seeFigures } from './see-figures.ts'
import { suggestChallenge } from './suggest-challenge.ts'

type Input = Readonly<{
  code: string
  keyFigure: string
  /** The snapshot that whoever raises it has seen; empty where none was shown. */
  snapshot: string
  /** A title left empty is suggested. Whom it is about is read from the figures where they say. */
  draft: ChallengeDraft
}>

/** The organisation works with the key figure already: nothing new was made. */
export type AlreadyOpen = Readonly<{ kind: 'already-open'; id: string }>

const nothingWritten = Object.fromEntries(
  analysisQuestions.map((question) => [question, '']),
) as unknown as Analysis

/**
 * Makes a challenge of a difference between women and men, frozen with the figures and the snapshot it is seen in.
 * Where the same key figure is an open challenge already, that one is given back.
 *
 * @throws UserError unknown-organisation, no-figures, unknown-key-figure, no-figures-of-both, step-in-first, forbidden,
 * or figures-have-come where newer figures than those that were seen have come in.
 */
export async function raiseChallenge(
  ctx: Context,
  { code, keyFigure, snapshot: shown, draft }: Input,
): Promise<Saved | AlreadyOpen | Refused<ChallengeField>> {
  const { organisation, keyFigure: id, snapshot, seen } = await seeFigures(ctx, { code, keyFigure })
  const person = authorise(ctx, 'challenge.change', { organisationCode: organisation.code })
  if (shown !== '' && shown !== snapshot.id) throw UserError.of('figures-have-come', undefined, 409)
  const { value, problems } = checkChallenge(completed(draft, ctx, seen))
  if (value === null) return { kind: 'refused', problems }
  const where = { organisationCode: organisation.code, keyFigure: id }
  return ctx.db.transaction().execute(async (tx) => {
    await lockKeyFigure(tx, where)
    const open = await findOpenChallenge(tx, where)
    if (open) return { kind: 'already-open', id: open.id }
    const at = ctx.now()
    const challenge: New<Challenge> = {
      id: ctx.newId(),
      ...where,
      ...value,
      snapshot: snapshot.id,
      seen,
      analysis: nothingWritten,
      setAsideBecause: null,
      createdAt: at.toISOString(),
    }
    await insertChallenge(tx, challenge, person.id)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: organisation.code,
      action: 'challenge-raised',
      subject: `challenge:${challenge.id}`,
      detail: { ...where, ...value, snapshot: snapshot.id },
    })
    return { kind: 'saved', id: challenge.id }
  })
}

/** Whom it is about is for people to say only where the figures do not. */
function completed(draft: ChallengeDraft, { language }: Context, seen: Challenge['seen']): ChallengeDraft {
  const suggested = suggestChallenge(seen, language)
  return {
    about: suggested.about === '' ? draft.about : suggested.about,
    title: draft.title.trim() === '' ? suggested.title : draft.title,
  }
}
