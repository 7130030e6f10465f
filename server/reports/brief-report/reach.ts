import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { summariseChain } from '#domain/improvements/summarise-chain.ts'
import { type Figure, figure, units } from '../document/figure.ts'
import { inBoth, type Write } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'

/** How far the improvements have come, each counted once, on the highest step it has reached. */
export type Reach = Readonly<{
  all: Figure
  withoutResult: Figure
  steps: readonly Readonly<{ guide: ChainStepGuide; count: Figure }>[]
}>

/** Counts improvements by the highest step each has reached; the counts add up to all of them. */
export function buildReach(guides: readonly ChainStepGuide[], improvements: readonly Improvement[]): Reach {
  const summary = summariseChain(improvements)
  const count = (id: string, value: number, label: Write) =>
    figure({
      id: `reach/${id}`,
      label: inBoth(label),
      value,
      n: summary.improvements,
      nOf: 'improvements',
      unit: units.improvements,
      origin: improvementsOrigin(improvements),
    })
  return {
    all: count('all', summary.improvements, (t) => t.labels.improvements),
    withoutResult: count('without', summary.withoutResult, (t) => t.labels.withoutResult),
    steps: guides.map((guide) => ({
      guide,
      count: count(guide.step, summary.steps.find(({ step }) => step === guide.step)!.reachNoHigher, (t, l) =>
        t.labels.reached(guide.name[l]),
      ),
    })),
  }
}
