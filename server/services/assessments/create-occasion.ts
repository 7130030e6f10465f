import { authorise } from '../access/authorise.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import { insertAssessments } from '#server/store/assessments/insert-assessments.ts'
import { insertOccasion } from '#server/store/assessments/insert-occasion.ts'
import { insertOccasionEvent } from '#server/store/assessments/insert-occasion-event.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listPeopleOfOrganisation } from '#server/store/people/list-people-of-organisation.ts'

/** Who is invited, and in which capacity they rate. */
export type Invitation = Readonly<{ personId: string; role: Role }>

type Input = Readonly<{
  roundSlug: string
  code: string
  meetingId: string
  instrumentId: string
  levelId: string
  /** ISO date. */
  date: string
  invitations: readonly Invitation[]
}>

/**
 * Opens an occasion for blind rating at a meeting of an open round, with a sheet for each invited person.
 *
 * @returns the id of the occasion.
 * @throws UserError step-in-first, unknown-round, unknown-organisation, not-in-round, forbidden, round-not-open,
 *   nobody-invited,
 *   bad-form (no such meeting, version or level, no date, somebody from elsewhere) or occasion-exists.
 */
export async function createOccasion(ctx: Context, input: Input): Promise<string> {
  const view = await getParticipation(ctx, input)
  const person = authorise(ctx, 'occasion.lead', { organisationCode: input.code })
  if (view.round.status !== 'open')
    throw UserError.of('round-not-open', { round: view.round.name[ctx.language] }, 409)
  const label = requireChoices(ctx, view, input)
  const id = ctx.newId()
  const at = ctx.now()
  await ctx.db.transaction().execute(async (tx) => {
    const people = await listPeopleOfOrganisation(tx, input.code)
    const belongs = (one: Invitation) =>
      people.some(({ id, role }) => id === one.personId && role === one.role)
    if (!input.invitations.every(belongs)) throw UserError.of('bad-form', { field: 'person' })
    const { roundSlug, code: organisationCode, meetingId, instrumentId, levelId, date } = input
    const place = { roundSlug, organisationCode, meetingId, instrumentId, levelId, label, date }
    const added = await insertOccasion(tx, {
      id,
      ...place,
      state: 'rating',
      source: 'browser',
      createdAt: at,
    })
    if (!added) throw UserError.of('occasion-exists', { meeting: label }, 409)
    await insertAssessments(
      tx,
      input.invitations.map((one) => ({ id: ctx.newId(), occasionId: id, ...one })),
    )
    await insertOccasionEvent(tx, { occasionId: id, toState: 'rating', reason: '', at, personId: person.id })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'create-occasion',
      subject: `occasion:${id}`,
      detail: { ...place, invited: input.invitations.map(({ personId }) => personId) },
    })
  })
  return id
}

/** Checks what was chosen against the round and its instruments, and names the occasion after its meeting. */
function requireChoices(ctx: Context, { round, meetings }: ParticipationView, input: Input): string {
  const meeting = meetings.find(({ id }) => id === input.meetingId)
  if (!meeting) throw UserError.of('bad-form', { field: 'meeting' })
  const instrument = round.instruments.includes(input.instrumentId)
    ? findInstrument(ctx.content.instruments, input.instrumentId)
    : undefined
  if (!instrument?.levels.some(({ id }) => id === input.levelId))
    throw UserError.of('bad-form', { field: 'instrument' })
  if (!isCalendarDate(input.date)) throw UserError.of('bad-form', { field: 'date' })
  if (input.invitations.length === 0) throw UserError.of('nobody-invited', undefined)
  return meeting.name[ctx.language]
}
