import { may, type Place } from '#domain/access/may.ts'
import type { Action } from '#domain/access/policy.ts'
import type { Context } from '#server/context.ts'

/** Those of a list that whoever reads may read, by the table in `domain/access/policy.ts`. */
export function onlyReadable<Listed extends Place>(
  { person }: Pick<Context, 'person'>,
  action: Action,
  listed: readonly Listed[],
): readonly Listed[] {
  return listed.filter((one) => may(person, action, one))
}
