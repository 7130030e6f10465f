import { findNearIds } from '#domain/indicators/find-near-ids.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'
import { UserError } from '#server/errors.ts'
import type { Catalogue } from './get-catalogue.ts'

/**
 * Requires a key figure by its id, in capitals or not. Either id of a pair gives the pair.
 *
 * @throws UserError `unknown-key-figure` with ids that may have been meant.
 */
export function requireKeyFigure(
  { keyFigures, classifications }: Pick<Catalogue, 'keyFigures' | 'classifications'>,
  written: string,
): KnownKeyFigure {
  const asked = keyFigures.get(written.trim()) ?? keyFigures.get(written.trim().toUpperCase())
  if (asked === undefined) {
    const near = findNearIds(keyFigures.keys(), written).map((id) => `${id} ${keyFigures.get(id)!.title}`)
    throw UserError.of('unknown-key-figure', { id: written.slice(0, 40), near }, 404)
  }
  const { pair } = classifications.get(asked.id)!
  const [women, men] = [pair && keyFigures.get(pair.women), pair && keyFigures.get(pair.men)]
  const whole = women && men ? { keyFigure: women, twin: men } : { keyFigure: asked, twin: null }
  return { ...whole, classification: classifications.get(whole.keyFigure.id)! }
}
