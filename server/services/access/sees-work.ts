import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'

/**
 * Whether whoever asks would see the work of an organisation if there is any: it is their own, or they have seen some of
 * it. `seen` is what `onlyReadable` left of it. Where this is not so, work that is kept to itself cannot be told from work
 * that has not begun.
 */
export function seesWork(
  { person }: Pick<Context, 'person'>,
  organisationCode: string,
  seen: readonly unknown[],
): boolean {
  return seen.length > 0 || may(person, 'occasion.read', { organisationCode })
}
