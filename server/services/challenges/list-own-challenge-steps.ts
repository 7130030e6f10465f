import { type ChallengeStep, listChallengeSteps } from '#domain/challenges/list-challenge-steps.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { listChallenges } from '#server/store/challenges/list-challenges.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { organisationsWhere } from '../access/organisations-where.ts'
import { compareChallenges } from './compare-challenges.ts'

/** What somebody should do next with the challenges of the organisations in which they work with them. */
export async function listOwnChallengeSteps(ctx: Context, person: Person): Promise<readonly ChallengeStep[]> {
  const codes = organisationsWhere(person, 'challenge.change')
  const steps = await Promise.all(codes.map((organisationCode) => stepsOf(ctx, organisationCode)))
  return steps.flat()
}

async function stepsOf(ctx: Context, organisationCode: string): Promise<readonly ChallengeStep[]> {
  const [challenges, improvements] = await Promise.all([
    listChallenges(ctx.db, { organisationCode }),
    listImprovements(ctx.db, { organisationCode }),
  ])
  const now = await compareChallenges(ctx, challenges)
  return listChallengeSteps(
    challenges.map((challenge) => {
      const own = improvements.filter(({ challengeId }) => challengeId === challenge.id)
      return {
        challenge,
        compared: now.get(challenge.id)?.compared ?? null,
        improvements: own.length,
        hasOutcome: own.some(({ results }) => results.some(({ step }) => step === 'outcome')),
      }
    }),
  )
}
