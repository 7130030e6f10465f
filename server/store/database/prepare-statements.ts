import type { Client, PoolClient } from 'pg'

/** PostgreSQL keeps a plan for each; statements made on the fly must not fill its memory. */
const most = 500

const names = new Map<string, string>()

/** A short name for a statement, the same on every connection; undefined for one too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= most) return known
  const name = `s${names.size + 1}`
  names.set(text, name)
  return name
}

/**
 * Lets a connection keep the plan of every statement with parameters, so that PostgreSQL reads and plans it once and
 * not each time. For our small statements planning is most of the work (bench/save-rating.bench.ts).
 */
export function prepareStatements(client: PoolClient): void {
  const query = client.query.bind(client) as (...all: readonly unknown[]) => unknown
  const prepared = (text: unknown, values?: unknown, ...rest: readonly unknown[]): unknown => {
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    if (name === undefined) return query(text, values, ...rest)
    const answer = query({ name, text, values }, ...rest)
    if (answer instanceof Promise) answer.catch((error: unknown) => leaveAfterMigration(client, error))
    return answer
  }
  client.query = prepared as typeof client.query
}

/** When another process has migrated, a kept plan may not fit its table any more. The pool then makes a new connection. */
function leaveAfterMigration(client: PoolClient, error: unknown): void {
  if (isOutdatedPlan(error)) void (client as unknown as Client).end()
}

/** Whether an error of `pg` says that a kept plan gives other columns than it used to. */
export function isOutdatedPlan(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '0A000'
}
