import type {
  ReferenceChanges,
  ReferenceMeans,
  ReferenceOccasion,
} from '#domain/comparison/reference-means.ts'
import type { Item } from '#domain/instruments/instrument.ts'
import { type Figure, figure, type Origin, units } from '../document/figure.ts'
import { textsIn } from '#texts/texts.ts'
import { inBoth } from '../document/in-both.ts'

/** Published means at one point of the round that they were published for. */
export type Reference = Readonly<{ table: Omit<ReferenceMeans, 'occasions'>; occasion: ReferenceOccasion }>

/** The published mean of one statement, as it was published. */
export function referenceFigure({ table, occasion }: Reference, item: Item): Figure {
  const { respondents, label } = occasion
  return figure({
    id: `published/${table.id}/${occasion.meetingId ?? label.en}/item-${item.number}`,
    label: inBoth((t, l) => t.labels.published(item.number, item.title[l], label[l])),
    value: occasion.means.find((mean) => mean.item === item.number)?.mean ?? null,
    n: respondents === null ? null : [respondents.low, respondents.high],
    nOf: 'answers',
    unit: units.points,
    decimals: table.decimals,
    instrument: table.instrumentId,
    origin: originOf(table),
  })
}

/** The published shift of one statement, as it was published; its n is not known, since it spans two numbers of answers. */
export function referenceChange(table: ReferenceMeans, changes: ReferenceChanges, item: Item): Figure {
  const { from, to, values } = changes
  const labelOf = (id: string) => table.occasions.find(({ meetingId }) => meetingId === id)!.label
  return figure({
    id: `published/${table.id}/${from}-${to}/item-${item.number}`,
    label: inBoth((_, l) =>
      textsIn(l).roundReport.publishedShiftLabel(
        item.number,
        item.title[l],
        labelOf(from)[l],
        labelOf(to)[l],
      ),
    ),
    value: values.find((one) => one.item === item.number)?.change ?? null,
    n: null,
    nOf: 'answers',
    unit: units.points,
    decimals: table.decimals,
    signed: true,
    instrument: table.instrumentId,
    origin: originOf(table),
  })
}

function originOf(table: Omit<ReferenceMeans, 'occasions'>): Origin {
  return {
    kind: 'published-table',
    refs: [table.id],
    text: inBoth((_, l) => [table.title[l], ...table.sources.map(({ title }) => title)].join('. ')),
  }
}
