import type { Circle } from '#domain/access/circle.ts'
import type { Answer } from '#domain/assessments/assessment.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Person } from '#domain/people/person.ts'
import type { ExampleImprovement, ExampleOccasion, ExampleSheet } from './example.ts'
import type { AnswerEntry, ImprovementEntry, OccasionEntry } from './example-schema.ts'

/** Where an entry belongs, and with whom it is shared. */
type Place = Readonly<{ roundSlug: string; organisationCode: string; circle: Circle }>

/** An occasion of the file as plain types; ratings are numbered as the statements of the checklist. */
export function toExampleOccasion(
  entry: OccasionEntry,
  place: Place,
  known: Readonly<{ people: readonly Person[]; instruments: readonly Instrument[] }>,
): ExampleOccasion {
  const items = known.instruments.find(({ id }) => id === entry.instrument)?.items ?? []
  return {
    occasion: {
      ...place,
      meetingId: entry.meeting,
      instrumentId: entry.instrument,
      levelId: entry.level,
      label: entry.label,
      date: entry.date,
      state: entry.state,
      source: entry.source,
      shiftNote: entry.shiftNote,
    },
    opened: entry.opened,
    sheets: entry.sheets.map((sheet) => toSheet(sheet, place, items, known.people)),
    consensus: entry.consensus.map((agreed) => ({ ...agreed, answer: toAnswer(agreed.answer) })),
  }
}

function toSheet(
  { person: personId, submitted, ratings, comments }: OccasionEntry['sheets'][number],
  { organisationCode }: Place,
  items: Instrument['items'],
  people: readonly Person[],
): ExampleSheet {
  const roles = people.find(({ id }) => id === personId)?.roles ?? []
  const held = roles.find((role) => role.organisationCode === organisationCode)!
  return {
    personId,
    role: held.role,
    submitted,
    ratings: ratings.map((answer, i) => {
      const item = items[i]!.number
      return { item, answer: toAnswer(answer), comment: comments[item] ?? '' }
    }),
  }
}

function toAnswer(entry: AnswerEntry): Answer {
  if (typeof entry === 'number') return { kind: 'rated', value: entry }
  return { kind: entry === '?' ? 'unknown' : 'not-applicable' }
}

/** An improvement of the file as plain types. Whoever owns it is one of the people there, if somebody has that name. */
export function toExampleImprovement(
  entry: ImprovementEntry,
  place: Place,
  people: readonly Person[],
): ExampleImprovement {
  const { owner: ownerName, created, results, relatedItems, unit, due: dueOn, ended, ...others } = entry
  const { cycles, worksheets, ...rest } = others
  const isThere = ({ name, roles }: Person) =>
    name === ownerName && roles.some(({ organisationCode }) => organisationCode === place.organisationCode)
  return {
    improvement: {
      ...rest,
      ...place,
      ownerName,
      ownerId: people.find(isThere)?.id ?? null,
      dueOn,
      endedOn: ended?.on ?? null,
      endedBecause: ended?.because ?? '',
      keyFigures: [],
      challengeId: null,
      relatedItems: relatedItems.map(({ instrument: instrumentId, item }) => ({ instrumentId, item })),
    },
    unit,
    created,
    results,
    cycles,
    worksheets: worksheets.map(({ begun: begunOn, ...worksheet }) => ({ ...worksheet, begunOn })),
  }
}
