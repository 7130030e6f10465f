import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { NamedThing, SharedThing } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'

/** Something that can be shared, with the name of its level where it is a self-assessment on one of several. */
export function nameLevel({ content }: Pick<Context, 'content'>, thing: SharedThing): NamedThing {
  if (thing.rated === null) return { ...thing, level: null }
  const { instrumentId, levelId } = thing.rated
  const { levels } = getInstrument(content.instruments, instrumentId)
  const level = levels.length > 1 ? levels.find(({ id }) => id === levelId) : undefined
  return { ...thing, level: level?.title ?? null }
}
