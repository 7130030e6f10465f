import { circles } from '#domain/access/circle.ts'
import { type DeedCell, findWrongDeed } from './prove-deeds.ts'
import { findWrongRead, type ReadCell } from './prove-reads.ts'
import { shareAll } from './share-all.ts'
import type { Matrix } from './use-matrix.ts'

/** What is wrong in these cells, each named by who asks for what; asked circle by circle, one after the other. */
export async function findWrongCells(
  matrix: Matrix,
  cells: readonly (ReadCell | DeedCell)[],
): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const circle of circles) {
    const there = cells.filter((one) => one.circle === circle)
    if (there.length > 0) await shareAll(matrix, circle)
    for (const cell of there)
      wrong.push(...('deed' in cell ? await findWrongDeed(matrix, cell) : await findWrongRead(matrix, cell)))
  }
  return wrong
}
