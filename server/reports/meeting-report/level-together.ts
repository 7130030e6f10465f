import { answersOf } from '#domain/assessments/occasion-record.ts'
import { compareGroup, type ComparedItem } from '#domain/comparison/compare-group.ts'
import { findDifferences } from '#domain/comparison/find-differences.ts'
import type { Instrument, Item, Level } from '#domain/instruments/instrument.ts'
import { askGroup, type GroupQuestion } from '#domain/reports/ask-group.ts'
import { type Figure, figure, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { figureOf } from '../figures/figure-of.ts'
import type { HistoryOccasion, LevelHistory } from '../figures/level-history.ts'
import { originOf } from '../figures/occasion-figures.ts'
import type { MeetingMember } from './member.ts'
import type { MeetingRows } from './rows.ts'

/** A member with its latest closed occasion on the level; both null where it has none. */
export type MemberOnLevel = Readonly<{
  member: MeetingMember
  history: LevelHistory | null
  latest: HistoryOccasion | null
}>

/** A statement with the cells of those who have closed the level, and how many of them have a number. */
export type ItemTogether = Readonly<{
  item: Item
  compared: ComparedItem
  ratings: readonly Figure[]
  count: Figure
}>

/** The latest closed occasions of the group on one level of one checklist: what may stand side by side. */
export type LevelTogether = Readonly<{
  instrument: Instrument
  level: Level
  /** All of the group, in its order. */
  members: readonly MemberOnLevel[]
  items: readonly ItemTogether[]
  /** The statements on which the answers lie furthest apart. */
  differences: readonly ItemTogether[]
  questions: readonly GroupQuestion[]
}>

const mostDifferences = 5

/** Sets the latest closed occasions beside each other, each level of each version by itself, the versions in order. */
export function buildLevels(
  { content }: MeetingRows,
  members: readonly MeetingMember[],
): readonly LevelTogether[] {
  const histories = members.flatMap((member) => member.histories)
  return content.instruments.flatMap((instrument) =>
    instrument.levels.flatMap((level) => {
      const used = histories.find((one) => one.instrument.id === instrument.id && one.level.id === level.id)
      return used ? [levelOf(used, members)] : []
    }),
  )
}

function levelOf(
  { instrument, level, items }: LevelHistory,
  members: readonly MeetingMember[],
): LevelTogether {
  const onLevel = members.map((member): MemberOnLevel => {
    const history =
      member.histories.find((one) => one.instrument.id === instrument.id && one.level.id === level.id) ?? null
    return { member, history, latest: history?.occasions.at(-1) ?? null }
  })
  const numbers = items.map(({ number }) => number)
  const compared = compareGroup(
    numbers,
    onLevel.map(({ member: { organisation }, latest }) => ({
      code: organisation.code,
      name: organisation.name,
      own: false,
      state: latest ? ('closed' as const) : ('missing' as const),
      date: latest?.date ?? null,
      answers: latest ? answersOf(latest.record) : new Map(),
    })),
  ).items
  const together = items.map((item, i) => itemTogether(instrument, level, item, compared[i]!, onLevel))
  const apart = new Set(findDifferences(compared, mostDifferences).map(({ item }) => item))
  return {
    instrument,
    level,
    members: onLevel,
    items: together,
    differences: together.filter(({ item }) => apart.has(item.number)),
    questions: questionsOf(instrument, numbers, onLevel),
  }
}

function itemTogether(
  instrument: Instrument,
  level: Level,
  item: Item,
  compared: ComparedItem,
  members: readonly MemberOnLevel[],
): ItemTogether {
  const ratings = members.flatMap(({ member, latest }) =>
    latest ? [figureOf(member.organisation, latest.ratings.get(item.number)!)] : [],
  )
  const n = ratings.filter(({ value }) => value !== null).length
  return {
    item,
    compared,
    ratings,
    count: figure({
      id: `group/${instrument.id}/${level.id}/item-${item.number}/n`,
      label: inBoth((t, l) => t.labels.n(`${item.number}. ${item.title[l]}`)),
      value: n,
      n,
      nOf: 'organisations',
      unit: units.organisations,
      instrument: instrument.id,
      origin: originOf(...members.flatMap(({ latest }) => latest ?? [])),
    }),
  }
}

function questionsOf(
  { scale }: Instrument,
  itemNumbers: readonly number[],
  members: readonly MemberOnLevel[],
): readonly GroupQuestion[] {
  return askGroup(
    Math.max(...scale.steps.map(({ value }) => value)),
    itemNumbers,
    members.flatMap(({ member, history, latest }) => {
      if (!history || !latest) return []
      const previous = history.occasions.at(-2)
      const explained = latest.record.consensus.filter(({ reason }) => reason.trim() !== '')
      return [
        {
          code: member.organisation.code,
          answers: answersOf(latest.record),
          before: previous ? answersOf(previous.record) : null,
          reasons: new Set(explained.map(({ item }) => item)),
        },
      ]
    }),
  )
}
