import type { z } from 'zod'
import { UserError } from '#server/errors.ts'
import { requireAllowedHost } from './connection/checked-lookup.ts'
import { AnswerTooLarge, AnswerTooSlow, getBytes, type RawAnswer } from './connection/get-bytes.ts'
import { type Clock, openPace } from './connection/pace.ts'
import type { BaseUrl } from './connection/read-base-url.ts'
import { CutPage, type Page, readPage } from './read-page.ts'

/** Why a request is made once more. */
export type Hitch = Readonly<{ kind: 'busy' | 'away' | 'cut'; milliseconds: number }>

export type KoladaOptions = Readonly<{
  base: BaseUrl
  clock: Clock
  signal: AbortSignal
  /** Told before each wait. */
  onHitch?: (hitch: Hitch) => void
}>

/** The interface: one page at a time, in its own good time. */
export type Kolada = Readonly<{
  base: BaseUrl
  getPage: <Item>(pathAndQuery: string, schema: z.ZodType<Item>) => Promise<Page<Item>>
}>

/** A whole page of 5,000 records is about 2 MB; the catalogue of 6,000 key figures is 4 MB. */
const limits = { bytes: 32 * 1024 * 1024, milliseconds: 90_000 }

/** One try and five more, after 1, 2, 4, 8 and 16 seconds. */
const tries = 6
const firstWait = 1000

/** What the other side asks us to wait is heeded up to this. */
const longestWait = 120_000

/** An answer worth asking for again, and what to say when that has not helped. */
class Passing extends Error {
  readonly hitch: Hitch['kind']
  readonly wait: number | null
  readonly told: UserError
  constructor(hitch: Hitch['kind'], told: UserError, wait: number | null = null) {
    super(hitch)
    this.hitch = hitch
    this.told = told
    this.wait = wait
  }
}

/**
 * Opens Kolada's interface, version 3. Requests keep a polite pace; what passes by itself (too many requests, errors of
 * the server, a connection that breaks, a page that is cut) is tried again with growing waits.
 *
 * @throws UserError `kolada-address` where the host is an address that may not be reached.
 */
export function openKolada({ base, clock, signal, onHitch }: KoladaOptions): Kolada {
  requireAllowedHost(base)
  const turn = openPace(clock)
  const getPage = async <Item>(pathAndQuery: string, schema: z.ZodType<Item>): Promise<Page<Item>> => {
    for (let attempt = 1; ; attempt++) {
      await turn(signal)
      try {
        return await ask({ base, pathAndQuery, schema, signal })
      } catch (error) {
        if (!(error instanceof Passing)) throw error
        if (attempt === tries) throw error.told
        const milliseconds = Math.max(firstWait * 2 ** (attempt - 1), error.wait ?? 0)
        onHitch?.({ kind: error.hitch, milliseconds })
        await clock.sleep(milliseconds, signal)
      }
    }
  }
  return { base, getPage }
}

type Order<Item> = Readonly<{
  base: BaseUrl
  pathAndQuery: string
  schema: z.ZodType<Item>
  signal: AbortSignal
}>

async function ask<Item>(order: Order<Item>): Promise<Page<Item>> {
  const { base, pathAndQuery, signal } = order
  const answer = await getBytes({ base, pathAndQuery, limits, signal }).catch((error: unknown) => {
    throw explain(error, order)
  })
  requireWell(answer, order)
  try {
    return readPage(answer.body, order)
  } catch (error) {
    if (!(error instanceof CutPage)) throw error
    const told = UserError.of('kolada-answer', { path: pathAndQuery, problem: error.problem }, 503)
    throw new Passing('cut', told)
  }
}

function explain(error: unknown, { base, pathAndQuery, signal }: Order<unknown>): unknown {
  if (signal.aborted || error instanceof UserError) return error
  if (error instanceof AnswerTooLarge) {
    const problem = { kind: 'too-large', megabytes: limits.bytes / 1024 ** 2 } as const
    return UserError.of('kolada-answer', { path: pathAndQuery, problem }, 503)
  }
  const code =
    error instanceof AnswerTooSlow ? 'slow' : String((error as NodeJS.ErrnoException).code ?? error)
  return new Passing('away', UserError.of('kolada-away', { host: base.host, code, tries }, 503))
}

function requireWell({ status, retryAfter, location }: RawAnswer, { pathAndQuery }: Order<unknown>): void {
  if (status === 200) return
  if (status >= 300 && status < 400) throw UserError.of('kolada-redirect', { to: location ?? '' }, 503)
  const told = UserError.of('kolada-refused', { status, path: pathAndQuery }, 503)
  if (status !== 429 && status < 500) throw told
  throw new Passing('busy', told, readRetryAfter(retryAfter))
}

/** Seconds, or a moment. What cannot be read asks for nothing. */
function readRetryAfter(text: string | null): number | null {
  if (text === null) return null
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isNaN(milliseconds) ? null : Math.min(Math.max(milliseconds, 0), longestWait)
}
