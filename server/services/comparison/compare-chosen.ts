import type { Answer } from '#domain/assessments/assessment.ts'
import { findLowItems } from '#domain/assessments/find-low-items.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { compareGroup, type Contribution, type GroupComparison } from '#domain/comparison/compare-group.ts'
import { compareReference, type ReferenceComparison } from '#domain/comparison/compare-reference.ts'
import { findDifferences } from '#domain/comparison/find-differences.ts'
import type { Choice } from '#domain/comparison/list-choices.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import type { Content } from '#server/content/content.ts'
import type { GroupMember } from '#server/store/rounds/list-group-members.ts'
import { type Measure, viewMeasure } from './view-measure.ts'

/** How many statements a group is asked to talk about. */
const toTalkAbout = 3

const noAnswers: ReadonlyMap<number, Answer> = new Map()

/** One comparison, ready to be drawn. */
export type ChosenComparison = Readonly<{
  meeting: Meeting
  measure: Measure
  scale: Scale
  titles: Readonly<Record<number, Localized>>
  group: GroupComparison
  /** The statements on which the answers lie furthest apart. */
  differences: GroupComparison['items']
  /** The statements on which the organisation itself lies below the middle of the scale, the lowest first. */
  low: readonly number[]
  /** Null where no means are published for this version and level. */
  reference: ReferenceComparison | null
}>

type Input = Readonly<{
  choice: Choice
  code: string
  members: readonly GroupMember[]
  inGroup: readonly OccasionRecord[]
  meeting: Meeting
}>

/** Compares the members of a group at one meeting on one level of one instrument version, and with published means. */
export function compareChosen(
  content: Pick<Content, 'instruments' | 'referenceMeans'>,
  { choice, code, members, inGroup, meeting }: Input,
): ChosenComparison {
  const instrument = getInstrument(content.instruments, choice.instrumentId)
  const same = inGroup.filter(
    ({ meetingId, instrumentId, levelId }) =>
      meetingId === choice.meetingId && instrumentId === choice.instrumentId && levelId === choice.levelId,
  )
  const contributions = members.map((member) =>
    contributionOf(
      member,
      code,
      same.find(({ organisationCode }) => organisationCode === member.code),
    ),
  )
  const group = compareGroup(
    instrument.items.map(({ number }) => number),
    contributions,
  )
  const own = contributions.find((contribution) => contribution.own)
  const answers = own?.state === 'closed' ? own.answers : noAnswers
  return {
    meeting,
    measure: viewMeasure(instrument, choice.levelId),
    scale: instrument.scale,
    titles: Object.fromEntries(instrument.items.map(({ number, title }) => [number, title])),
    group,
    differences: findDifferences(group.items, toTalkAbout),
    low: findLowItems(answers, instrument.scale),
    reference: compareReference(content.referenceMeans, { ...choice, answers }),
  }
}

function contributionOf(
  { code, name }: GroupMember,
  ownCode: string,
  occasion: OccasionRecord | undefined,
): Contribution {
  const begun = occasion?.state === 'closed' ? 'closed' : 'under-way'
  return {
    code,
    name,
    own: code === ownCode,
    state: occasion === undefined ? 'missing' : begun,
    date: occasion?.date ?? null,
    answers: occasion ? answersOf(occasion) : noAnswers,
  }
}
