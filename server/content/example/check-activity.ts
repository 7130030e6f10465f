import { isOver } from '#domain/improvements/check-state-change.ts'
import type { Area } from '#domain/improvements/area.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Person } from '#domain/people/person.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import type { ActivityFile, AnswerEntry, ImprovementEntry, OccasionEntry } from './example-schema.ts'
import type { Method } from '#domain/worksheets/method.ts'
import { checkTrials } from './check-trials.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { ContentError, type ContentFile } from '../yaml/read-yaml.ts'

type File = ContentFile<ActivityFile>
type Path = readonly PropertyKey[]

/** What the activity of an example organisation may refer to. */
export type KnownToActivity = Readonly<{
  plan: RoundPlan
  people: readonly Person[]
  instruments: readonly Instrument[]
  areas: readonly Area[]
  methods: readonly Method[]
}>

/** Checks that what an example organisation has done could have been done in the product itself. */
export function checkActivity(file: File, known: KnownToActivity): void {
  const { organisation, occasions, improvements } = file.value
  if (!known.plan.participations.some(({ organisationCode }) => organisationCode === organisation))
    refuse(file, ['organisation'], `"${organisation}" does not take part in the example round`)
  const repeated = findRepeated(
    occasions.map(({ meeting, instrument, level }) => [meeting, instrument, level].join()),
  )
  if (repeated >= 0) refuse(file, ['occasions', repeated], 'the occasion stands there twice')
  for (const [i, occasion] of occasions.entries()) checkOccasion(file, ['occasions', i], occasion, known)
  for (const [i, improvement] of improvements.entries())
    checkImprovement(file, ['improvements', i], improvement, known)
}

function checkOccasion(file: File, path: Path, occasion: OccasionEntry, known: KnownToActivity): void {
  const { plan } = known
  if (!plan.meetings.some(({ id, assessed }) => id === occasion.meeting && assessed))
    refuse(file, [...path, 'meeting'], `there is no meeting "${occasion.meeting}" with a self-assessment`)
  const instrument = findInstrument(known, occasion.instrument)
  if (!instrument || !plan.round.instruments.includes(instrument.id))
    refuse(file, [...path, 'instrument'], `the round does not use a checklist "${occasion.instrument}"`)
  if (!instrument.levels.some(({ id }) => id === occasion.level))
    refuse(file, [...path, 'level'], `${instrument.id} has no level "${occasion.level}"`)
  checkConsensus(file, path, occasion, instrument)
  for (const [i, sheet] of occasion.sheets.entries()) {
    const at = [...path, 'sheets', i]
    const person = known.people.find(({ id }) => id === sheet.person)
    if (!person?.roles.some(({ organisationCode }) => organisationCode === file.value.organisation))
      refuse(file, [...at, 'person'], `"${sheet.person}" has no role in ${file.value.organisation}`)
    const expected = sheet.submitted === null ? 0 : instrument.items.length
    if (sheet.ratings.length !== expected)
      refuse(file, [...at, 'ratings'], `${expected} ratings expected, ${sheet.ratings.length} given`)
    for (const [place, answer] of sheet.ratings.entries())
      checkAnswer(file, [...at, 'ratings', place], answer, instrument)
  }
  const open = occasion.state !== 'rating'
  if (open && occasion.sheets.some(({ submitted }) => submitted === null))
    refuse(file, [...path, 'state'], 'some sheets are not handed in, so the group cannot have gone on')
}

function checkConsensus(file: File, path: Path, occasion: OccasionEntry, instrument: Instrument): void {
  const { consensus, state } = occasion
  const twice = findRepeated(consensus.map(({ item }) => String(item)))
  if (twice >= 0) refuse(file, [...path, 'consensus', twice], 'the statement is agreed on twice')
  for (const [i, { item, answer }] of consensus.entries()) {
    const at = [...path, 'consensus', i]
    if (!instrument.items.some(({ number }) => number === item))
      refuse(file, [...at, 'item'], `${instrument.id} has no statement ${item}`)
    checkAnswer(file, [...at, 'answer'], answer, instrument)
  }
  if (state === 'rating' && consensus.length > 0)
    refuse(file, [...path, 'consensus'], 'nothing is agreed on while people rate')
  if (state === 'closed' && consensus.length !== instrument.items.length)
    refuse(file, [...path, 'consensus'], 'a closed occasion has every statement agreed on')
}

function checkAnswer(file: File, path: Path, answer: AnswerEntry, { id, scale }: Instrument): void {
  if (typeof answer === 'number' && !scale.steps.some(({ value }) => value === answer))
    refuse(file, path, `${answer} is no step of the scale of ${id}`)
}

function checkImprovement(
  file: File,
  path: Path,
  improvement: ImprovementEntry,
  known: KnownToActivity,
): void {
  if (!known.areas.some(({ id }) => id === improvement.area))
    refuse(file, [...path, 'area'], `there is no area "${improvement.area}"`)
  for (const [i, { instrument, item }] of improvement.relatedItems.entries()) {
    if (!findInstrument(known, instrument)?.items.some(({ number }) => number === item))
      refuse(file, [...path, 'relatedItems', i], `there is no statement ${item} in "${instrument}"`)
  }
  const { state, ended } = improvement
  if (isOver(state) !== (ended !== null) || (state === 'stopped' && ended?.because === ''))
    refuse(
      file,
      [...path, 'ended'],
      'what is over, and nothing else, has ended, and what was stopped says why',
    )
  for (const [i, { step, change }] of improvement.results.entries()) {
    if (step === 'outcome' && change === null)
      refuse(file, [...path, 'results', i], 'a changed outcome needs a measured before and after')
  }
  const fault = checkTrials(improvement, known.methods)
  if (fault) refuse(file, [...path, ...fault.path], fault.reason)
}

function findInstrument(known: KnownToActivity, id: string): Instrument | undefined {
  return known.instruments.find((instrument) => instrument.id === id)
}

function refuse(file: File, path: Path, reason: string): never {
  throw new ContentError(file.file, file.lineOf(path), `${path.join('.')}: ${reason}`)
}
