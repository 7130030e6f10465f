import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addresses, languageOf } from '#app/addresses.ts'
import type { Language } from '#domain/language/language.ts'
import type { Application } from '#server/context.ts'
import { clientAddress } from '#server/client-address.ts'
import { messageOf, secondsToWait, UserError } from '#server/errors.ts'
import { openContext } from '#server/open-context.ts'
import { findLiveSession } from '#server/services/accounts/find-live-session.ts'
import { textsIn } from '#texts/texts.ts'
import { addressOf } from './address-of.server.ts'
import { noteRefusal } from './note-refusal.server.ts'
import { examplePerson } from './example-person.server.ts'
import { readSessionCookie } from './session-cookie.server.ts'
import { saveStatement } from './save-statement.server.ts'

/** One statement with its texts is a fraction of this. */
const longestBody = 256 * 1024

const patterns = [addresses.saveRating.sv, addresses.saveRating.en].map(
  (path) => new RegExp(`^${path.replace(/:\w+/, '([^/?]+)')}(?:\\?|$)`),
)

/** The occasion that the enhancement script saves to; undefined for every other address. */
function occasionOf(url: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(url)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether this is the enhancement script that saves one statement. */
export function isQuickSave({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url !== undefined && occasionOf(url) !== undefined
}

/**
 * Saves one statement for the enhancement script and answers {message, version}, with the services of the forms but
 * beside React Router, whose way to an action costs more than the saving itself (docs/decisions/0009).
 */
export async function quickSave(
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = languageOf(request.url!)
  try {
    const { status, ...told } = await save(application, language, request)
    send(response, status, told)
  } catch (error) {
    if (error instanceof UserError) {
      const wait = secondsToWait(error)
      if (wait !== undefined) response.setHeader('Retry-After', wait)
      send(response, error.status, { message: messageOf(error, language), code: error.code })
    } else fail(request, response, language, error)
  }
}

async function save(application: Application, language: Language, request: IncomingMessage) {
  const headers = { get: (name: string) => [request.headers[name]].flat()[0] ?? null }
  const fields = new URLSearchParams(await readText(request))
  const secret = readSessionCookie(headers, application.config)
  const client = clientAddress(
    request.socket.remoteAddress ?? '',
    headers.get('x-forwarded-for'),
    application.config.proxies,
  )
  const anonymous = openContext(application, { person: null, client, language })
  const session = secret === null ? null : await findLiveSession(anonymous, secret)
  if (session?.lookingAt !== undefined) throw UserError.of('only-looking', undefined, 403)
  const example = secret === null ? await examplePerson(headers, anonymous) : null
  const personId = session?.personId ?? example?.id ?? null
  const sender = { application, language, example, session, client }
  try {
    return await saveStatement(sender, occasionOf(request.url!)!, fields)
  } catch (error) {
    if (error instanceof UserError && personId !== null) {
      const person = { id: personId, name: '', example: false, roles: [] }
      const ctx = openContext(application, { person, session, language })
      await noteRefusal(ctx, error, addressOf({ method: 'POST', url: request.url! }))
    }
    throw error
  }
}

/** What is too large is taken in and thrown away, since a browser shows no answer before all is sent. */
function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    let length = 0
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      length += chunk.length
      text = length > longestBody ? '' : text + chunk
    })
    request.on('error', reject)
    request.on('end', () => {
      if (length > longestBody) reject(UserError.of('form-too-large', undefined, 413))
      else resolve(text)
    })
  })
}

function send(response: ServerResponse, status: number, told: object): void {
  const body = JSON.stringify(told)
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** Not the user's doing: logged with a number, and told as something that can be tried again. */
function fail(request: IncomingMessage, response: ServerResponse, language: Language, error: unknown): void {
  if (request.destroyed && !request.complete) return
  const id = randomUUID().slice(0, 8)
  console.error(`[${id}] ${request.method} ${request.url}`, error)
  send(response, 500, { message: textsIn(language).common.unexpected(id) })
}
