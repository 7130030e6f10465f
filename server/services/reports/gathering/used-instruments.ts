import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Content } from '#server/content/content.ts'

/** The instrument versions that a report rests on: those of the round and those that were rated with. */
export function usedInstruments(
  { instruments }: Content,
  round: Pick<Round, 'instruments'>,
  occasions: readonly Readonly<{ instrumentId: string }>[],
): readonly Instrument[] {
  const used = new Set([...round.instruments, ...occasions.map(({ instrumentId }) => instrumentId)])
  return instruments.filter(({ id }) => used.has(id))
}
