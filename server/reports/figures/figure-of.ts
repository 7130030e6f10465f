import type { Figure } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'

/** A figure as that of one organisation among several in the report: its id and its label say whose it is. */
export function figureOf({ code, name }: Readonly<{ code: string; name: string }>, cell: Figure): Figure {
  return { ...cell, id: `${code}/${cell.id}`, label: inBoth((t, l) => t.labels.of(name, cell.label[l])) }
}
