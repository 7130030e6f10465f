import type { Organisation } from '../organisations/organisation.ts'

/**
 * Sizes of organisations by inhabitants, in order: up to but not including `below`. The limits are our own; the numbers
 * are those of the register (Statistics Sweden). Regions, which are larger, share the classes.
 */
export const sizeClasses = [
  { id: 'under-10000', below: 10_000 },
  { id: '10000-19999', below: 20_000 },
  { id: '20000-49999', below: 50_000 },
  { id: '50000-99999', below: 100_000 },
  { id: '100000-199999', below: 200_000 },
  { id: '200000-499999', below: 500_000 },
  { id: 'from-500000', below: Infinity },
] as const
export type SizeClass = (typeof sizeClasses)[number]['id']

/** The size of an organisation; null where the register knows of no inhabitants, as of companies and federations. */
export function classifySize({ population }: Pick<Organisation, 'population'>): SizeClass | null {
  if (population === null) return null
  const inhabitants = population.women + population.men
  return sizeClasses.find(({ below }) => inhabitants < below)!.id
}
