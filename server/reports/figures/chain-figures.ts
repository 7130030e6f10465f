import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { summariseChain } from '#domain/improvements/summarise-chain.ts'
import { type Figure, figure, type Origin, units } from '../document/figure.ts'
import { inBoth, type Write } from '../document/in-both.ts'

/** One step of the results chain: how many results stand on it, and how many improvements have any there. */
export type ChainStepFigures = Readonly<{ guide: ChainStepGuide; results: Figure; improvements: Figure }>

/** How far the improvements have come, as cells, in the order of the chain. */
export type ChainFigures = Readonly<{
  improvements: Figure
  withoutResult: Figure
  results: Figure
  steps: readonly ChainStepFigures[]
}>

/** Where figures about improvements come from. */
export function improvementsOrigin(improvements: readonly Pick<Improvement, 'id'>[]): Origin {
  return {
    kind: 'improvements',
    refs: improvements.map(({ id }) => id),
    text: inBoth((t) => t.fromImprovements),
  }
}

/** Counts improvements and results on each step; n is the number of improvements. `key` begins the ids. */
export function buildChain(
  key: string,
  guides: readonly ChainStepGuide[],
  improvements: readonly Improvement[],
): ChainFigures {
  const summary = summariseChain(improvements)
  const origin = improvementsOrigin(improvements)
  const count = (id: string, value: number, unit: Figure['unit'], label: Write) =>
    figure({
      id: `chain/${key}/${id}`,
      label: inBoth(label),
      value,
      n: summary.improvements,
      nOf: 'improvements',
      unit,
      origin,
    })
  const { improvements: all, withoutResult, results } = summary
  return {
    improvements: count('improvements', all, units.improvements, (t) => t.labels.improvements),
    withoutResult: count('without', withoutResult, units.improvements, (t) => t.labels.withoutResult),
    results: count('results', results, units.results, (t) => t.labels.results),
    steps: guides.map((guide) => {
      const { step, name } = guide
      const at = summary.steps.find((one) => one.step === step)!
      return {
        guide,
        results: count(`${step}/results`, at.results, units.results, (t, l) => t.labels.resultsOn(name[l])),
        improvements: count(`${step}/improvements`, at.improvements, units.improvements, (t, l) =>
          t.labels.improvementsOn(name[l]),
        ),
      }
    }),
  }
}
