import type { z } from 'zod'
import { UserError } from '#server/errors.ts'
import type { AnswerProblem } from '#texts/sv/kolada.ts'
import { pageSchema } from './answer-schemas.ts'
import type { BaseUrl } from './connection/read-base-url.ts'

/** One page of an answer. */
export type Page<Item> = Readonly<{
  items: readonly Item[]
  /** Path and query of the next page, on the host that we ask; null: this was the last. */
  next: string | null
}>

/** A page that is not whole, which may be whole the next time it is asked for. */
export class CutPage extends Error {
  readonly problem: AnswerProblem
  constructor(problem: AnswerProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

type Order<Item> = Readonly<{ base: BaseUrl; pathAndQuery: string; schema: z.ZodType<Item> }>

/**
 * Reads a page and checks that it is one.
 *
 * @throws CutPage where it ends too early or holds fewer items than it says; UserError `kolada-answer` where it is
 * something else than the interface gives.
 */
export function readPage<Item>(body: Buffer, { base, pathAndQuery, schema }: Order<Item>): Page<Item> {
  const refuse = (problem: AnswerProblem): never => {
    throw UserError.of('kolada-answer', { path: pathAndQuery, problem }, 503)
  }
  const answer = parse(body, refuse)
  const said = errorBodyOf(answer)
  if (said !== null) refuse({ kind: 'error-body', said })
  const page = pageSchema.safeParse(answer)
  if (!page.success) return refuse(describeIssue(page.error, answer))
  const { values, count, next_url: next } = page.data
  if (count !== values.length) throw new CutPage({ kind: 'count', count, values: values.length })
  const items = values.map((value, i) => {
    const item = schema.safeParse(value)
    return item.success ? item.data : refuse(describeIssue(item.error, value, ['values', i]))
  })
  return {
    items,
    next: next === null || next === '' ? null : (onOurHost(next, base) ?? refuse({ kind: 'next', next })),
  }
}

function parse(body: Buffer, refuse: (problem: AnswerProblem) => never): unknown {
  const text = body.toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    if (/^\s*[[{]/.test(text) || text.trim() === '') throw new CutPage({ kind: 'cut', bytes: body.length })
    return refuse({ kind: 'not-json', said: excerpt(text) })
  }
}

/** An answer that says it is well and carries an error instead of values. */
function errorBodyOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || 'values' in answer) return null
  const said = ['error', 'errors', 'detail', 'message', 'Message'].find((name) => name in answer)
  if (said === undefined) return null
  const value = (answer as Record<string, unknown>)[said]
  return excerpt(typeof value === 'string' ? value : JSON.stringify(value))
}

function describeIssue(error: z.ZodError, value: unknown, above: readonly PropertyKey[] = []): AnswerProblem {
  const [issue] = error.issues
  const path = issue?.path ?? []
  const found = path.reduce<unknown>(
    (inside, name) => (inside as Record<PropertyKey, unknown> | undefined)?.[name],
    value,
  )
  const at = [...above, ...path].map((name) => (typeof name === 'number' ? `[${name}]` : `.${String(name)}`))
  const place = at.join('').replace(/^\./, '') || '.'
  if (found === undefined && path.length > 0)
    return { kind: 'no-such-key', at: place, keys: siblingsOf(value, path) }
  if (issue?.code === 'invalid_type' && issue.expected === 'number' && typeof found === 'string')
    return { kind: 'text-for-number', at: place, found: excerpt(found) }
  return { kind: 'unexpected', at: place, found: excerpt(JSON.stringify(found) ?? '') }
}

/** The names that stand where one was looked for. */
function siblingsOf(value: unknown, path: readonly PropertyKey[]): readonly string[] {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inside, name) => (inside as Record<PropertyKey, unknown> | undefined)?.[name], value)
  return typeof parent === 'object' && parent !== null ? Object.keys(parent).slice(0, 12) : []
}

/** `next_url` may carry the host of a proxy: path and query are used, the host is always the one we ask. */
function onOurHost(next: string, base: BaseUrl): string | null {
  if (!URL.canParse(next, base.url)) return null
  const { pathname, search } = new URL(next, base.url)
  return pathname.startsWith(`${base.path}/`) ? pathname + search : null
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
