import type { Direction } from '#domain/gaps/gap.ts'
import { type SubGoal, subGoals } from '#domain/improvements/improvement.ts'
import { type PeerKind, peerKinds } from '#domain/indicators/peer-group.ts'

const directions: readonly Direction[] = ['women', 'men', 'equal', 'unknown']

/** What the form above the list asks for. What is left empty, or is nothing we know, asks for nothing. */
export function readGapQuery(address: string) {
  const query = new URL(address).searchParams
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((each) => each === query.get(name)) ?? null
  const year = query.get('year') ?? ''
  return {
    subGoal: oneOf<SubGoal>('subGoal', subGoals),
    operatingArea: query.get('operatingArea') || null,
    direction: oneOf<Direction>('direction', directions),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    compareWith: oneOf<PeerKind>('compareWith', peerKinds),
    withRest: query.has('rest'),
  }
}
