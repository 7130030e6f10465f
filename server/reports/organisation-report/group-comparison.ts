import { answersOf } from '#domain/assessments/occasion-record.ts'
import { compareGroup, type ComparedItem, type Contribution } from '#domain/comparison/compare-group.ts'
import { compareReference } from '#domain/comparison/compare-reference.ts'
import { meanWithN } from '#stats/mean-with-n.ts'
import { countFigure, type Figure, figure, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { figureOf } from '../figures/figure-of.ts'
import { type Reference, referenceFigure } from '../figures/reference-figures.ts'
import type { Member, OrganisationRows } from './rows.ts'
import type { HistoryOccasion, LevelHistory } from '../figures/level-history.ts'
import { type NamedOccasion, nameOccasion, originOf, ratingFigure } from '../figures/occasion-figures.ts'

/** A member of the group at the meeting compared; `occasion` only where it is closed. */
export type GroupMember = Readonly<{ contribution: Contribution; occasion: NamedOccasion | null }>

/** One statement side by side: a cell for each closed assessment, their mean with its n, the published mean. */
export type GroupItem = ComparedItem &
  Readonly<{
    title: Figure['label']
    ratings: readonly Figure[]
    mean: Figure
    count: Figure
    published: Figure | null
  }>

/** The group side by side at one meeting on one level of one version, in the order of the round, never by points. */
export type GroupComparison = Readonly<{
  history: LevelHistory
  at: HistoryOccasion
  members: readonly GroupMember[]
  items: readonly GroupItem[]
  reference: Reference | null
}>

/** Compares the latest occasion of each history with the group at the same meeting and with published means. */
export function buildGroupComparisons(
  rows: OrganisationRows,
  members: readonly Member[],
  histories: readonly LevelHistory[],
): readonly GroupComparison[] {
  return histories.map((history) => {
    const at = history.occasions.at(-1)!
    const beside = members
      .map((member) => memberAt(rows, member, history, at))
      .filter((member, i) => members[i]!.participation.kind === 'learner' || member.occasion !== null)
    const reference = referenceFor(rows, history, at)
    const { items } = compareGroup(
      history.items.map(({ number }) => number),
      beside.map(({ contribution }) => contribution),
    )
    return {
      history,
      at,
      members: beside,
      reference,
      items: items.map((item) => itemFigures(item, history, beside, reference)),
    }
  })
}

function memberAt(
  { occasions, meetings, organisation: own }: OrganisationRows,
  { organisation }: Member,
  { instrument, level }: LevelHistory,
  at: NamedOccasion,
): GroupMember {
  const record = occasions.find(
    (one) =>
      one.organisationCode === organisation.code &&
      one.meetingId === at.record.meetingId &&
      one.instrumentId === instrument.id &&
      one.levelId === level.id,
  )
  const closed = record?.state === 'closed'
  const answers = closed ? answersOf(record) : new Map()
  return {
    occasion: closed ? nameOccasion(record, meetings) : null,
    contribution: {
      code: organisation.code,
      name: organisation.name,
      own: organisation.code === own.code,
      state: closed ? 'closed' : record ? 'under-way' : 'missing',
      date: record?.date ?? null,
      answers,
    },
  }
}

function referenceFor(
  { content }: OrganisationRows,
  { instrument, level }: LevelHistory,
  { record }: NamedOccasion,
): Reference | null {
  const compared = compareReference(content.referenceMeans, {
    instrumentId: instrument.id,
    levelId: level.id,
    meetingId: record.meetingId,
    answers: answersOf(record),
  })
  return compared && { table: compared.table, occasion: { ...compared.occasion, means: compared.items } }
}

function itemFigures(
  compared: ComparedItem,
  { instrument, level, items }: LevelHistory,
  members: readonly GroupMember[],
  reference: Reference | null,
): GroupItem {
  const item = items.find(({ number }) => number === compared.item)!
  const ratings = members.flatMap(({ contribution: { code, name, own }, occasion }) => {
    if (occasion === null) return []
    const cell = ratingFigure(occasion, item)
    // The own cells are the very same as in the self-assessment.
    if (own) return [cell]
    return [figureOf({ code, name }, cell)]
  })
  const { mean: value, n } = meanWithN(ratings.map((rating) => rating.value))
  const mean = figure({
    id: `group/${instrument.id}/${level.id}/item-${item.number}`,
    label: inBoth((t, l) => t.labels.groupMean(item.number, item.title[l])),
    value,
    n,
    nOf: 'organisations',
    unit: units.points,
    decimals: 2,
    instrument: instrument.id,
    origin: originOf(...members.flatMap(({ occasion }) => occasion ?? [])),
  })
  return {
    ...compared,
    title: item.title,
    ratings,
    mean,
    count: countFigure(mean, units.organisations),
    published: reference && referenceFigure(reference, item),
  }
}
