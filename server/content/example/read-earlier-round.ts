import { join } from 'node:path'
import { z } from 'zod'
import { circles } from '#domain/access/circle.ts'
import { checkAnswer } from '#domain/follow-up/check-answer.ts'
import { fates } from '#domain/follow-up/follow-up.ts'
import type { Area } from '#domain/improvements/area.ts'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import { checkRound, type KnownToRounds } from '../rounds/check-round.ts'
import { roundSchema, toRoundPlan } from '../rounds/round-schema.ts'
import { day, text } from '../yaml/fields.ts'
import { ContentError, type ContentFile, readYaml } from '../yaml/read-yaml.ts'
import type { EarlierRound, ExampleAftermath } from './example.ts'

const wave = z.union([z.literal(1), z.literal(2), z.literal(4)])

const workSchema = z.strictObject({
  circle: z.enum(circles),
  improvements: z.array(
    z.strictObject({
      organisation: text,
      title: text,
      area: text,
      subGoals: z.array(z.enum(subGoals)),
      challenge: text,
      whatWasDone: text,
      owner: text,
      created: day,
      result: z.strictObject({ step: z.enum(chainSteps), date: day, description: text, evidence: text }),
      followUps: z.array(
        z.union([
          z.strictObject({ wave, asked: day }),
          z.strictObject({ wave, asked: day, fate: z.enum(fates), answered: day, witness: text, said: text }),
        ]),
      ),
    }),
  ),
})

type Work = z.infer<typeof workSchema>
type Entry = Work['improvements'][number]

/**
 * Reads the made-up round that is over.
 *
 * @throws ContentError at the first file that cannot be used, or that the product itself could not have made.
 */
export async function readEarlierRound(
  folder: string,
  known: KnownToRounds & Readonly<{ areas: readonly Area[] }>,
): Promise<EarlierRound> {
  const roundFile = await readYaml(join(folder, 'earlier-round.yaml'), roundSchema)
  checkRound(roundFile, known, true)
  const plan = toRoundPlan(roundFile.value, 'example')
  const work = await readYaml(join(folder, 'earlier-work.yaml'), workSchema)
  for (const [i, entry] of work.value.improvements.entries()) check(work, i, entry, plan, known.areas)
  return {
    plan,
    improvements: work.value.improvements.map((entry) => toAftermath(entry, plan, work.value.circle)),
  }
}

function check(
  file: ContentFile<Work>,
  i: number,
  { organisation, area, followUps }: Entry,
  { participations }: RoundPlan,
  areas: readonly Area[],
): void {
  const refuse = (field: string, reason: string): never => {
    throw new ContentError(file.file, file.lineOf(['improvements', i, field]), `improvements.${i}: ${reason}`)
  }
  if (!participations.some(({ organisationCode }) => organisationCode === organisation))
    refuse('organisation', `"${organisation}" does not take part in the round`)
  if (!areas.some(({ id }) => id === area)) refuse('area', `there is no area "${area}"`)
  const told = followUps.flatMap((one) => ('fate' in one ? [one] : []))
  for (const one of told)
    if (checkAnswer(one, one.answered).value === null) refuse('followUps', 'an answer is too long')
  const gone = told.find(({ fate }) => fate === 'gone')
  if (gone && followUps.some((one) => one.wave > gone.wave))
    refuse('followUps', 'what is gone is not asked about again')
}

function toAftermath(entry: Entry, plan: RoundPlan, circle: Work['circle']): ExampleAftermath {
  const { organisation, owner, created, result, followUps, ...rest } = entry
  const endedOn = plan.meetings.at(-1)!.date
  return {
    improvement: {
      ...bareImprovement,
      ...rest,
      organisationCode: organisation,
      roundSlug: plan.round.slug,
      circle,
      ownerName: owner,
      state: 'finished',
      endedOn,
      challengeId: null,
      relatedItems: [],
    },
    created,
    unit: null,
    cycles: [],
    worksheets: [],
    results: [{ ...result, change: null }],
    followUps: followUps.map((one) => ({
      wave: one.wave,
      askedOn: one.asked,
      remindedOn: null,
      answer:
        'fate' in one
          ? { fate: one.fate, witness: one.witness, said: one.said, answeredOn: one.answered }
          : null,
    })),
  }
}
