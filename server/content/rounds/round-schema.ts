import { z } from 'zod'
import type { RoundOrigin } from '#domain/rounds/round.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters a–z, digits and single hyphens')
const line = z.string().trim().min(1)

const meetingSchema = z.strictObject({
  id: key,
  name: localizedSchema,
  theme: localizedSchema,
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a day or a month: 2026-03-12 or 2017-01')
    .nullable(),
  host: line.nullable(),
  assessed: z.boolean(),
  workbookLabels: z.array(line),
})

const participantSchema = z.strictObject({
  organisation: line,
  kind: z.enum(['learner', 'mentor', 'supporting-mentor']),
  status: z.enum(['active', 'completed', 'withdrew', 'did-not-report']),
})

/** One round as it stands in its file. */
export const roundSchema = z.strictObject({
  slug: key,
  programme: localizedSchema,
  name: localizedSchema,
  period: line,
  status: z.enum(['planned', 'open', 'closed']),
  purpose: localizedSchema,
  instruments: z.array(key),
  notes: z.array(localizedSchema),
  sources: z.array(sourceSchema),
  meetings: z.array(meetingSchema),
  groups: z.array(
    z.strictObject({
      id: key,
      name: localizedSchema,
      participants: z.array(participantSchema).min(1, 'a group needs participants'),
    }),
  ),
})

export type RoundFile = z.infer<typeof roundSchema>

/** The file as plain types; positions follow the order in which things are written. */
export function toRoundPlan(file: RoundFile, origin: RoundOrigin): RoundPlan {
  const { groups, meetings, ...round } = file
  const roundSlug = file.slug
  return {
    round: { ...round, origin },
    groups: groups.map(({ id, name }) => ({ id, roundSlug, name })),
    meetings: meetings.map((meeting, i) => ({ ...meeting, roundSlug, position: i + 1 })),
    participations: groups.flatMap(({ id: groupId, participants }) =>
      participants.map(({ organisation: organisationCode, kind, status }) => ({
        roundSlug,
        organisationCode,
        groupId,
        kind,
        status,
      })),
    ),
  }
}
