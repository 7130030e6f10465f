import type { Crosswalk } from './crosswalk.ts'

/** The crosswalk from one version to another; undefined where none is known. */
export function findCrosswalk(
  crosswalks: readonly Crosswalk[],
  fromInstrument: string,
  toInstrument: string,
): Crosswalk | undefined {
  return crosswalks.find(
    (crosswalk) => crosswalk.fromInstrument === fromInstrument && crosswalk.toInstrument === toInstrument,
  )
}
