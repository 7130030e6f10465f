import type { Crosswalk } from '#domain/instruments/crosswalk.ts'
import { findCrosswalk } from '#domain/instruments/find-crosswalk.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/** One side of a crosswalk: the version and the titles of its items by number. */
export type CrosswalkSide = Readonly<{
  id: string
  title: Localized
  items: Readonly<Record<number, Localized>>
}>

/**
 * The crosswalk from one version to another, with the titles it joins.
 *
 * @throws UserError not-found where none is known between the two.
 */
export async function getCrosswalk(
  ctx: Context,
  input: { from: string; to: string },
): Promise<{ crosswalk: Crosswalk; from: CrosswalkSide; to: CrosswalkSide }> {
  const { instruments, crosswalks } = ctx.content
  const crosswalk = findCrosswalk(crosswalks, input.from, input.to)
  if (!crosswalk) throw UserError.of('not-found', { what: `${input.from} → ${input.to}` }, 404)
  return {
    crosswalk,
    from: sideOf(getInstrument(instruments, input.from)),
    to: sideOf(getInstrument(instruments, input.to)),
  }
}

function sideOf({ id, title, items }: Instrument): CrosswalkSide {
  return { id, title, items: Object.fromEntries(items.map((item) => [item.number, item.title])) }
}
