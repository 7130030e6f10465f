import { UserError } from '#server/errors.ts'

/** What a browser says that a passkey has answered; nothing of it is believed before it is checked. */
export type PasskeyAnswer = Readonly<{
  /** Which passkey it is, as base64url. */
  id: string
  /** The challenge that was signed, as it says itself. */
  challenge: string
  /** Whose it is, as it says itself, as base64url; null where it does not say. */
  userHandle: string | null
  /** All that was sent. */
  sent: Readonly<Record<string, unknown>>
}>

/** The longest name of a key that the standard knows is 1023 bytes. */
const idOf = /^[\w-]{1,1364}$/
const challengeOf = /^[\w-]{43}$/

/**
 * Reads what is needed of an answer to find out what it is about.
 *
 * @throws UserError passkey-answer where it is none.
 */
export function readPasskeyAnswer(sent: unknown): PasskeyAnswer {
  const { id, response } = fieldsOf(sent)
  const { clientDataJSON, userHandle } = fieldsOf(response)
  const { challenge } = fieldsOf(decode(clientDataJSON))
  if (typeof id !== 'string' || !idOf.test(id)) throw notOne()
  if (typeof challenge !== 'string' || !challengeOf.test(challenge)) throw notOne()
  return {
    id,
    challenge,
    userHandle: typeof userHandle === 'string' ? userHandle : null,
    sent: fieldsOf(sent),
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw notOne()
  return value as Readonly<Record<string, unknown>>
}

function decode(text: unknown): unknown {
  if (typeof text !== 'string') throw notOne()
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    throw notOne()
  }
}

function notOne(): UserError {
  return UserError.of('passkey-answer', undefined)
}
