import type { Example, WrittenExample } from '#domain/examples/example.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findExample } from '#server/store/examples/find-example.ts'
import { findWritten } from '#server/store/examples/find-written.ts'
import { lockExample } from '#server/store/examples/lock-example.ts'
import { requireReadable } from '../access/require-readable.ts'
import { placeOfExample } from './place-of-example.ts'

/** An example that whoever asks may read inside its organisation, and what is being written of it. */
export type OpenExample = Readonly<{ example: Example; written: WrittenExample | null }>

/**
 * Reads an example with what is being written of it, in a transaction that may change it where `lock` is set.
 *
 * @throws UserError step-in-first or no-such-example.
 */
export async function openExample(
  ctx: Context,
  db: Database,
  { id, lock = false }: Readonly<{ id: string; lock?: boolean }>,
): Promise<OpenExample> {
  const example = await (lock ? lockExample(db, id) : findExample(db, { id }))
  const written = example === undefined ? null : ((await findWritten(db, example.id)) ?? null)
  const missing = UserError.of('no-such-example', undefined, 404)
  const place = example && placeOfExample(example, written)
  requireReadable(ctx, 'example.read', place, missing)
  return { example: example!, written }
}

/**
 * What is being written of an example, where it is still in this version.
 *
 * @throws UserError example-not-written or example-changed.
 */
export function requireWritten({ written }: OpenExample, version: number): WrittenExample {
  if (written === null) throw UserError.of('example-not-written', undefined, 409)
  if (written.version !== version) throw UserError.of('example-changed', undefined, 409)
  return written
}
