import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { ContentError, type ContentFile } from '../yaml/read-yaml.ts'
import type { RoundFile } from './round-schema.ts'

/** What a round may refer to. */
export type KnownToRounds = Readonly<{
  organisations: readonly Organisation[]
  instruments: readonly Instrument[]
}>

type File = ContentFile<RoundFile>

/** Checks what no single field shows: that everything a round names exists, once, and fits together. */
export function checkRound(file: File, known: KnownToRounds, fictional: boolean): void {
  const { value } = file
  for (const [i, id] of value.instruments.entries()) {
    if (!known.instruments.some((instrument) => instrument.id === id))
      refuse(file, ['instruments', i], `there is no checklist "${id}"`)
  }
  checkMeetings(file)
  checkParticipants(file, known, fictional)
}

function checkMeetings(file: File): void {
  const { meetings } = file.value
  const repeated = findRepeated(meetings.map(({ id }) => id))
  if (repeated >= 0)
    refuse(file, ['meetings', repeated, 'id'], `the meeting "${meetings[repeated]!.id}" stands there twice`)
  const labels = meetings.flatMap(({ workbookLabels }, meeting) =>
    workbookLabels.map((label, place) => ({ label: label.toLowerCase(), meeting, place })),
  )
  const ambiguous = labels[findRepeated(labels.map(({ label }) => label))]
  if (ambiguous) {
    const path = ['meetings', ambiguous.meeting, 'workbookLabels', ambiguous.place]
    refuse(file, path, 'two columns of a workbook cannot have the same label')
  }
  let latest = ''
  for (const [i, { date }] of meetings.entries()) {
    if (date === null) continue
    // A month without a day may hold an earlier meeting that has its day.
    if (date < latest.slice(0, date.length))
      refuse(file, ['meetings', i, 'date'], `the meeting is earlier than the one before it (${latest})`)
    latest = date
  }
}

function checkParticipants(file: File, known: KnownToRounds, fictional: boolean): void {
  const { groups, status } = file.value
  const repeatedGroup = findRepeated(groups.map(({ id }) => id))
  if (repeatedGroup >= 0) refuse(file, ['groups', repeatedGroup, 'id'], 'the group stands there twice')
  const listed = groups.flatMap(({ participants }, group) =>
    participants.map((participant, place) => ({
      ...participant,
      path: ['groups', group, 'participants', place],
    })),
  )
  const twice = listed[findRepeated(listed.map(({ organisation }) => organisation))]
  if (twice) refuse(file, twice.path, `${twice.organisation} takes part twice`)
  for (const { organisation: code, path, status: participantStatus } of listed) {
    const organisation = known.organisations.find((one) => one.code === code)
    if (!organisation) refuse(file, [...path, 'organisation'], `the register has no organisation "${code}"`)
    if (organisation.fictional !== fictional)
      refuse(file, [...path, 'organisation'], 'made-up and real organisations never meet in a round')
    if (status === 'closed' && participantStatus === 'active')
      refuse(file, [...path, 'status'], 'nobody is active in a closed round')
  }
}

function refuse(file: File, path: readonly PropertyKey[], reason: string): never {
  throw new ContentError(file.file, file.lineOf(path), `${path.join('.')}: ${reason}`)
}
