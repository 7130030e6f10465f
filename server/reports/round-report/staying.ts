import { indicateStaying, type StayingIndication } from '#domain/improvements/indicate-staying.ts'
import { textsIn } from '#texts/texts.ts'
import { type Figure, figure, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'
import type { RoundRows } from './rows.ts'

/** What the dates of results hint at about whether improvements stay, as cells. */
export type Staying = Readonly<Record<keyof StayingIndication, Figure>>

/** Counts improvements by how long their results reach, on the day the rows were read. */
export function buildStaying({ improvements, today }: RoundRows): Staying {
  const indication = indicateStaying(improvements, today)
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
    lasting: count('lasting'),
    unfollowed: count('unfollowed'),
    recent: count('recent'),
  }
}
