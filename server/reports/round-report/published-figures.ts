import type { Localized } from '#domain/language/language.ts'
import type { ReachedStep, RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import { textsIn } from '#texts/texts.ts'
import { type Figure, figure, type Origin, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import type { RoundRows } from './rows.ts'

/** How many reached a step, as the report gives it. */
export type ReachedFigures = Readonly<{
  name: Localized
  reached: ReachedStep
  participants: Figure
  mentors: Figure
}>

/** A figure by sex from the report, women or girls first. */
export type MeasureFigures = Readonly<{
  organisation: string
  of: 'women-men' | 'girls-boys'
  measure: Localized
  complement: boolean
  rows: readonly Readonly<{ who: 'women' | 'men'; before: Figure; after: Figure; change: Figure }>[]
}>

/** What the published report gives in numbers, as cells that can be followed back to it. */
export type PublishedFigures = Readonly<{
  chain: readonly ReachedFigures[]
  measures: readonly MeasureFigures[]
}>

/** Makes cells of what a published report says in numbers; where it says nothing the cell is without a value. */
export function buildPublishedFigures(outcomes: RoundOutcomes, rows: RoundRows): PublishedFigures {
  const origin: Origin = {
    kind: 'published-table',
    refs: [outcomes.roundSlug],
    text: inBoth(() => outcomes.sources.map(({ title }) => title).join('. ')),
  }
  return {
    chain: outcomes.chain.map((reached) => reachedFigures(outcomes, reached, rows, origin)),
    measures: outcomes.measures.map((_, i) => measureFigures(outcomes, i, rows, origin)),
  }
}

function reachedFigures(
  { roundSlug, chainOf }: RoundOutcomes,
  reached: ReachedStep,
  { content }: RoundRows,
  origin: Origin,
): ReachedFigures {
  const { name } = content.chainSteps.find(({ step }) => step === reached.step)!
  const count = (who: 'participants' | 'mentors') =>
    figure({
      id: `published/${roundSlug}/${reached.step}/${who}`,
      label: inBoth((_, l) => textsIn(l).roundReport.outcomes.reached(who, name[l])),
      value: reached[who],
      n: chainOf[who],
      nOf: 'organisations',
      unit: units.organisations,
      origin,
    })
  return { name, reached, participants: count('participants'), mentors: count('mentors') }
}

function measureFigures(
  { roundSlug, measures }: RoundOutcomes,
  index: number,
  { organisations }: RoundRows,
  origin: Origin,
): MeasureFigures {
  const { organisation: code, measure, unit, of, before, after, men } = measures[index]!
  const organisation = organisations.find((one) => one.code === code)?.name ?? code
  const cell = (who: 'women' | 'men', when: 'before' | 'after' | 'change', value: number | null) =>
    figure({
      id: `published/${roundSlug}/measure-${index}/${who}/${when}`,
      label: inBoth((t, l) =>
        t.labels.measured(`${organisation}: ${measure[l]}`, t.sexes[of][who], t.measuredAt[when]),
      ),
      value,
      n: null,
      nOf: 'answers',
      unit,
      signed: when === 'change',
      origin,
    })
  return {
    organisation,
    of,
    measure,
    complement: men === 'complement',
    rows: (['women', 'men'] as const).map((who) => {
      const [old, now] = [before[who], after[who]]
      const change = old === null || now === null ? null : now - old
      return {
        who,
        before: cell(who, 'before', old),
        after: cell(who, 'after', now),
        change: cell(who, 'change', change),
      }
    }),
  }
}
