import type { RouterContextProvider } from 'react-router'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { readChunks } from './read-form.server.ts'
import { contextOf } from './request-context.server.ts'
import { retryAfter, toRefusal } from './to-refusal.server.ts'

type RouteArguments = { context: Readonly<RouterContextProvider>; request: Request }

/** What one of our scripts has sent: an object of JSON, of which nothing is believed. */
type Sent = Readonly<Record<string, unknown>>

/** The answer of a passkey is a tenth of this. */
const longest = 64 * 1024

/**
 * Runs the action that a script of ours asks for with JSON. A UserError becomes {message, code} with its status, in the
 * language of the address.
 */
export async function answerScript(
  args: RouteArguments,
  work: (ctx: Context, sent: Sent) => Promise<Response>,
): Promise<Response> {
  try {
    return await work(contextOf(args), await readJson(args.request))
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    const told = { message: refusal.problem, code: refusal.code }
    return Response.json(told, { status, headers: retryAfter(refusal) })
  }
}

async function readJson(request: Request): Promise<Sent> {
  const chunks = await readChunks(request, longest)
  // A form of another site cannot send this type without asking first.
  const type = request.headers.get('content-type')?.split(';')[0]
  if (type !== 'application/json') throw UserError.of('form-unreadable', undefined)
  const sent = parse(Buffer.concat(chunks).toString('utf8'))
  if (typeof sent !== 'object' || sent === null) throw UserError.of('form-unreadable', undefined)
  return sent as Sent
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
