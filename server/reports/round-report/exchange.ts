import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { findSharedAims, type SharedAim } from '#domain/improvements/find-shared-aims.ts'
import { hasPassed } from '#domain/rounds/has-passed.ts'
import type { Group, Meeting } from '#domain/rounds/round.ts'
import { textsIn } from '#texts/texts.ts'
import { type Figure, figure, type Origin, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'
import type { Participant } from './participants.ts'
import type { RoundRows } from './rows.ts'

/** A group with who learns and who mentors in it, and what they have closed and improved. */
export type GroupExchange = Readonly<{
  group: Group
  learners: readonly Participant[]
  mentors: readonly Participant[]
  byLearners: Figure
  byMentors: Figure
  improvements: Figure
}>

/** What the groups of a round do together. */
export type Exchange = Readonly<{
  groups: readonly GroupExchange[]
  /** How many meetings have a date that has passed. */
  held: number
  undated: readonly Meeting[]
  mentors: number
  mentorsAssessed: number
  /** Statements and areas that several organisations work on. */
  shared: readonly SharedAim[]
}>

/** Gathers groups, meetings, mentors' part and what organisations could learn from each other. */
export function buildExchange(
  rows: RoundRows,
  members: readonly Participant[],
  closed: readonly OccasionRecord[],
): Exchange {
  const mentors = members.filter(({ participation }) => participation.kind !== 'learner')
  const hasClosed = ({ organisation }: Participant) =>
    closed.some(({ organisationCode }) => organisationCode === organisation.code)
  return {
    groups: rows.groups.map((group) => exchangeIn(group, rows, members, closed)),
    held: rows.meetings.filter(({ date }) => date !== null && hasPassed(date, rows.today)).length,
    undated: rows.meetings.filter(({ date }) => date === null),
    mentors: mentors.length,
    mentorsAssessed: mentors.filter(hasClosed).length,
    shared: findSharedAims(rows.improvements),
  }
}

function exchangeIn(
  group: Group,
  { improvements }: RoundRows,
  members: readonly Participant[],
  closed: readonly OccasionRecord[],
): GroupExchange {
  const here = members.filter(({ participation }) => participation.groupId === group.id)
  const learners = here.filter(({ participation }) => participation.kind === 'learner')
  const mentors = here.filter(({ participation }) => participation.kind !== 'learner')
  const isBy = (some: readonly Participant[]) => (one: { organisationCode: string }) =>
    some.some(({ organisation }) => organisation.code === one.organisationCode)
  const improved = improvements.filter(isBy(here))
  const assessments = (what: Counted, some: readonly Participant[]) => {
    const theirs = closed.filter(isBy(some))
    const refs = theirs.map(({ id }) => id)
    return countFor(group, what, {
      value: theirs.length,
      n: some.length,
      origin: { kind: 'occasions', refs, text: inBoth((t) => t.fromRoundOccasions) },
    })
  }
  return {
    group,
    learners,
    mentors,
    byLearners: assessments('byLearners', learners),
    byMentors: assessments('byMentors', mentors),
    improvements: countFor(group, 'improvements', {
      value: improved.length,
      n: here.length,
      origin: improvementsOrigin(improved),
    }),
  }
}

type Counted = 'byLearners' | 'byMentors' | 'improvements'

function countFor(
  { id, name }: Group,
  what: Counted,
  given: Readonly<{ value: number; n: number; origin: Origin }>,
): Figure {
  return figure({
    ...given,
    id: `exchange/${id}/${what}`,
    label: inBoth((_, l) => {
      const words = textsIn(l).roundReport.exchange
      return words.countOf(words[what], name[l])
    }),
    nOf: 'organisations',
    unit: what === 'improvements' ? units.improvements : units.occasions,
  })
}
