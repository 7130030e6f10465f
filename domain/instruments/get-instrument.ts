import type { Instrument, Item } from './instrument.ts'

/** The version with this id; undefined where there is none. */
export function findInstrument(instruments: readonly Instrument[], id: string): Instrument | undefined {
  return instruments.find((instrument) => instrument.id === id)
}

/**
 * The version with this id.
 *
 * @throws Error where there is none: content and database no longer fit together.
 */
export function getInstrument(instruments: readonly Instrument[], id: string): Instrument {
  const instrument = findInstrument(instruments, id)
  if (!instrument) throw new Error(`There is no instrument "${id}" in the content.`)
  return instrument
}

/**
 * The item with this number.
 *
 * @throws Error where the version has none.
 */
export function getItem(instrument: Instrument, number: number): Item {
  const item = instrument.items.find((candidate) => candidate.number === number)
  if (!item) throw new Error(`${instrument.id} has no item ${number}.`)
  return item
}
