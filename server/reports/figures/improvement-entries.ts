import { computeChange } from '#domain/improvements/compute-change.ts'
import { chainSteps, type Improvement, type ImprovementResult } from '#domain/improvements/improvement.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Content } from '#server/content/content.ts'
import { type Figure, figure } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { improvementsOrigin } from './chain-figures.ts'

/** A measured change as cells, women or girls first. */
export type ChangeFigures = Readonly<{ women: SexFigures; men: SexFigures; gap: SexFigures }>
type SexFigures = Readonly<{ before: Figure; after: Figure; change: Figure }>

/** A result with the name of its step and, for a changed outcome, what was measured. */
export type ResultEntry = Readonly<{
  result: ImprovementResult
  step: Localized
  change: ChangeFigures | null
}>

/** An improvement with everything the report says of it. */
export type ImprovementEntry = Readonly<{
  improvement: Improvement
  /** The name of the area; what was written where it is none of the known ones. */
  area: Localized
  subGoals: readonly Localized[]
  /** The statements it is about, with number and version. */
  statements: readonly Localized[]
  results: readonly ResultEntry[]
}>

/** The improvements of an organisation with their results in the order of the chain, then of time. */
export function buildImprovements(
  content: Content,
  improvements: readonly Improvement[],
): readonly ImprovementEntry[] {
  const nameOf = (step: string) => content.chainSteps.find((guide) => guide.step === step)!.name
  return improvements.map((improvement) => ({
    improvement,
    area: content.areas.find(({ id }) => id === improvement.area)?.name ?? {
      sv: improvement.area,
      en: improvement.area,
    },
    subGoals: content.subGoals.filter(({ id }) => improvement.subGoals.includes(id)).map(({ name }) => name),
    statements: improvement.relatedItems.flatMap(({ instrumentId, item: number }) => {
      const instrument = findInstrument(content.instruments, instrumentId)
      const item = instrument?.items.find((one) => one.number === number)
      if (!instrument || !item) return []
      return [inBoth((t, l) => t.statementOf(number, item.title[l], instrument.version))]
    }),
    results: chainSteps.flatMap((step) =>
      improvement.results
        .filter((result) => result.step === step)
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map((result) => ({ result, step: nameOf(step), change: changeFigures(improvement, result) })),
    ),
  }))
}

function changeFigures(improvement: Improvement, { id, change }: ImprovementResult): ChangeFigures | null {
  if (change === null) return null
  const computed = computeChange(change)
  const of = (who: 'women' | 'men' | 'gap', when: 'before' | 'after' | 'change', value: number) =>
    figure({
      id: `result/${id}/${who}/${when}`,
      label: inBoth((t) => t.labels.measured(change.measure, t.sexes[change.of][who], t.measuredAt[when])),
      value,
      n: null,
      nOf: 'answers',
      unit: { sv: change.unit, en: change.unit },
      decimals: computed.decimals,
      signed: when === 'change' || who === 'gap',
      date: when === 'before' ? change.before.date : change.after.date,
      origin: { ...improvementsOrigin([improvement]), text: { sv: change.source, en: change.source } },
    })
  const row = (who: 'women' | 'men' | 'gap', before: number, after: number, moved: number) => ({
    before: of(who, 'before', before),
    after: of(who, 'after', after),
    change: of(who, 'change', moved),
  })
  const { before, after } = change
  const gapMoved = Number((computed.gapAfter - computed.gapBefore).toFixed(6))
  return {
    women: row('women', before.women, after.women, computed.women),
    men: row('men', before.men, after.men, computed.men),
    gap: row('gap', computed.gapBefore, computed.gapAfter, gapMoved),
  }
}
