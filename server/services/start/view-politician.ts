import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument, Item } from '#domain/instruments/instrument.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Person } from '#domain/people/person.ts'
import type { PoliticalItem, PoliticianHome } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { summariseOccasions } from '../rounds/summarise-occasions.ts'
import type { OwnPlace } from './find-own-place.ts'
import { listOwnSheets } from './list-own-sheets.ts'

/** What a politician needs on one page: what was decided, where the statements of politics stand, what to ask for. */
export async function viewPolitician(ctx: Context, place: OwnPlace, person: Person): Promise<PoliticianHome> {
  const { round, organisation, meetings, nextMeeting } = place
  const of = { roundSlug: round.slug, organisationCode: organisation.code }
  const [sheets, occasions, improvements] = await Promise.all([
    listOwnSheets(ctx, { ...of, personId: person.id }),
    listOccasions(ctx.db, of),
    listImprovements(ctx.db, of),
  ])
  const { instruments } = ctx.content
  // The first level of a version is the one for the organisation as a whole, which its politicians answer for.
  const latest = occasions.findLast(
    ({ state, instrumentId, levelId }) =>
      state === 'closed' && getInstrument(instruments, instrumentId).levels[0]?.id === levelId,
  )
  const summaries = summariseOccasions(instruments, occasions)
  return {
    kind: 'politician',
    round,
    organisation,
    meetings,
    nextMeeting,
    sheets,
    latest: summaries.find(({ id }) => id === latest?.id) ?? null,
    items: latest ? listPoliticalItems(ctx, latest) : [],
    ...splitByChange(improvements),
  }
}

function listPoliticalItems({ content }: Context, occasion: OccasionRecord): readonly PoliticalItem[] {
  const instrument = getInstrument(content.instruments, occasion.instrumentId)
  const numbers = content.politicalItems[instrument.id] ?? []
  return instrument.items
    .filter(({ number }) => numbers.includes(number))
    .map((item) => toPoliticalItem(instrument, item, occasion))
}

function toPoliticalItem({ scale }: Instrument, item: Item, occasion: OccasionRecord): PoliticalItem {
  const statement = item.statements[occasion.levelId]!
  const answer = answersOf(occasion).get(item.number) ?? { kind: 'unrated', written: null }
  const agreed = occasion.consensus.find((one) => one.item === item.number)
  const above =
    answer.kind === 'rated' ? statement.steps.find(({ value }) => value > answer.value) : undefined
  return {
    number: item.number,
    title: item.title,
    answer,
    max: Math.max(...scale.steps.map(({ value }) => value)),
    reason: agreed?.reason ?? '',
    evidence: agreed?.evidence ?? '',
    nextStep: above?.meaning ?? null,
  }
}

function splitByChange(improvements: readonly Improvement[]): Pick<PoliticianHome, 'changes' | 'challenges'> {
  const measured = (improvement: Improvement) => improvement.results.findLast(({ change }) => change !== null)
  return {
    changes: improvements.flatMap((improvement) => {
      const change = measured(improvement)?.change
      return change ? [{ id: improvement.id, title: improvement.title, change }] : []
    }),
    challenges: improvements
      .filter((improvement) => improvement.challenge !== '' && !measured(improvement))
      .map(({ id, title, challenge }) => ({ id, title, challenge })),
  }
}
