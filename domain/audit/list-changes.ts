import { womenFirst } from './women-first.ts'

/**
 * One field that a line of the audit trail speaks of. `before` is left out where the line does not say what stood there,
 * `after` where nothing stands there any more. The field is called `text` where the line speaks of a single text.
 */
export type Change = Readonly<{ field: string; before?: unknown; after?: unknown }>

type Fields = Readonly<Record<string, unknown>>

/** Says where a thing is or who keeps it, which stands beside the line already, or is of use to the program alone. */
const beside: ReadonlySet<string> = new Set([
  'id',
  'organisationCode',
  'roundSlug',
  'improvementId',
  'personId',
  'version',
  'createdAt',
  'key',
  'unitId',
  'groupId',
  'meetingId',
])

/** What the detail of a line says was changed, added or removed, field by field; what is the same before and after is not. */
export function listChanges(detail: Fields): readonly Change[] {
  const { before, after, from, to, ...rest } = detail
  const moved = 'to' in detail ? [{ field: 'state', before: from, after: to }] : kept({ from })
  return [...moved, ...compare(before, after, detail), ...kept(rest)].filter(
    (change) => !beside.has(change.field) && !(isEmpty(change.before) && isEmpty(change.after)),
  )
}

/** Nothing stood there and nothing came. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return Array.isArray(value) && value.length === 0
}

function kept(fields: Fields): readonly Change[] {
  return womenFirst(Object.keys(fields))
    .filter((field) => fields[field] !== undefined)
    .map((field) => ({ field, after: fields[field] }))
}

function compare(before: unknown, after: unknown, detail: Fields): readonly Change[] {
  if (!('before' in detail) && !('after' in detail)) return []
  if (!isObject(before) && !isObject(after)) return [{ field: 'text', before, after }]
  const [was, is] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
  // What stood there may be told with all that belonged to it, and what was changed with no more than that.
  return womenFirst(Object.keys(isObject(after) ? is : was))
    .filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .flatMap((field) =>
      isObject(was[field]) && isObject(is[field])
        ? compare(was[field], is[field], detail)
        : [
            {
              field,
              ...(isObject(before) && { before: was[field] }),
              ...(isObject(after) && { after: is[field] }),
            },
          ],
    )
}

/** The length of a text that is not kept is one value. */
function isObject(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !('characters' in value)
}
