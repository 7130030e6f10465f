import { indicateStaying, type StayingIndication } from '#domain/improvements/indicate-staying.ts'
import { textsIn } from '#texts/texts.ts'
import { type Figure, figure, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'
import type { RoundRows } from './rows.ts'

/** What has been said of whether improvements stay, and what the dates of results hint at for the others, as cells. */
export type Staying = Readonly<Record<keyof StayingIndication, Figure>>

/** Counts improvements by what was last answered of them, and else by how long their results reach, on the day the rows were read. */
export function buildStaying({ improvements, said, today }: RoundRows): Staying {
  const last = new Map(said.map(({ improvementId, isStanding }) => [improvementId, isStanding]))
  const indication = indicateStaying(improvements, today, last)
  const count = (what: keyof StayingIndication) =>
    figure({
      id: `staying/${what}`,
      label: inBoth((_, l) => textsIn(l).roundReport.staying.labels[what]),
      value: indication[what],
      n: indication.withResults,
      nOf: 'improvements',
      unit: units.improvements,
      date: today,
      origin: improvementsOrigin(improvements),
    })
  return {
    withResults: count('withResults'),
    standing: count('standing'),
    gone: count('gone'),
    lasting: count('lasting'),
    unfollowed: count('unfollowed'),
    recent: count('recent'),
  }
}
