import type { Crosswalk } from '#domain/instruments/crosswalk.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { minimumTotal } from '#domain/rules/minimum-total.ts'
import type { ModelRule } from '#domain/rules/model-rule.ts'
import type { Context } from '#server/context.ts'

/** A version without its items: what tells it apart from the others. Sums hold for one level. */
export type InstrumentOverview = Omit<Instrument, 'items'> &
  Readonly<{ itemCount: number; sum: Readonly<{ min: number; max: number }> }>

/** A rule with the lowest sum that could meet it, for each version on its scale. */
export type RuleOverview = Readonly<{
  rule: ModelRule
  totals: readonly Readonly<{ instrumentId: string; least: number; max: number }>[]
}>

/** All versions, oldest first, with what joins them and the dated rules; `year` is the current one. */
export async function listInstruments(ctx: Context): Promise<{
  instruments: readonly InstrumentOverview[]
  crosswalks: readonly Crosswalk[]
  rules: readonly RuleOverview[]
  year: number
}> {
  const { instruments, crosswalks, modelRules } = ctx.content
  const overviews = instruments.map(overviewOf)
  return {
    instruments: overviews,
    crosswalks,
    rules: modelRules.map((rule) => ({ rule, totals: totalsFor(rule, overviews) })),
    year: ctx.now().getFullYear(),
  }
}

function overviewOf({ items, ...version }: Instrument): InstrumentOverview {
  const values = version.scale.steps.map(({ value }) => value)
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const sum = { min: lowest * items.length, max: highest * items.length }
  return { ...version, itemCount: items.length, sum }
}

function totalsFor(rule: ModelRule, instruments: readonly InstrumentOverview[]): RuleOverview['totals'] {
  const { condition } = rule
  if (condition.kind !== 'ratings') return []
  return instruments.flatMap(({ id, scale, itemCount, sum }) => {
    const fits =
      scale.steps[0]?.value === condition.scaleMin && scale.steps.at(-1)?.value === condition.scaleMax
    const least = fits ? minimumTotal(rule, itemCount) : null
    return least === null ? [] : [{ instrumentId: id, least, max: sum.max }]
  })
}
