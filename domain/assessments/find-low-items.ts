import type { Answer } from './assessment.ts'
import type { Scale } from '../instruments/instrument.ts'

/**
 * Finds the statements on which an organisation placed itself below the middle of the scale: the lowest first, and of those
 * alike the one that comes first. Statements without a value are neither low nor high.
 */
export function findLowItems(
  answers: ReadonlyMap<number, Answer>,
  { steps }: Pick<Scale, 'steps'>,
): readonly number[] {
  const values = steps.map(({ value }) => value)
  const middle = (Math.min(...values) + Math.max(...values)) / 2
  return [...answers]
    .flatMap(([item, answer]) =>
      answer.kind === 'rated' && answer.value < middle ? [{ item, value: answer.value }] : [],
    )
    .sort((a, b) => a.value - b.value || a.item - b.item)
    .map(({ item }) => item)
}
