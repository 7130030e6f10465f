import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** How the answer of an authenticator differs from what it should be. */
export type Deviation = Readonly<{
  challenge?: string
  origin?: string
  /** Name of the site whose keys are asked for. */
  rpId?: string
  type?: string
  crossOrigin?: boolean
  /** Whether it knows who holds it, and that somebody is there. */
  verified?: boolean
  present?: boolean
  counter?: number
  userHandle?: string | null
  /** Signs with the key of another authenticator. */
  signedBy?: SoftwareAuthenticator
  /** The word of others that comes with a new key. */
  attestation?: string
}>

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

/** As much of CBOR as an authenticator writes: whole numbers, texts, bytes and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([head(5, entries.length), ...entries.flatMap((pair) => pair.map(cbor))])
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}

/**
 * A device with one passkey on the curve P-256 that answers as real ones do, by the standard (WebAuthn level 3), and in
 * every wrong way that is asked of it.
 */
export class SoftwareAuthenticator {
  readonly id = base64url(randomBytes(32))
  readonly #key: KeyObject
  readonly #publicKey: Buffer
  readonly #site: Readonly<{ origin: string; rpId: string }>
  #userHandle = ''
  #counter = 0

  constructor(site: Readonly<{ origin: string; rpId: string }>) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x, y } = publicKey.export({ format: 'jwk' })
    const point = (text: string | undefined) => Buffer.from(text!, 'base64url')
    this.#key = privateKey
    this.#publicKey = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, point(x)],
        [-3, point(y)],
      ]),
    )
    this.#site = site
  }

  /** Makes its passkey, and answers what asked for it. */
  register(question: Readonly<{ challenge: string; user: Readonly<{ id: string }> }>, wrong: Deviation = {}) {
    this.#userHandle = question.user.id
    const client = this.#clientData('webauthn.create', question.challenge, wrong)
    const id = Buffer.from(this.id, 'base64url')
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, this.#publicKey])
    const authData = Buffer.concat([this.#authenticatorData(0x40, 0, wrong), attested])
    const attestationObject = cbor(
      new Map<string, unknown>([
        ['fmt', wrong.attestation ?? 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    )
    return this.#credential({
      clientDataJSON: base64url(client),
      attestationObject: base64url(attestationObject),
      transports: ['internal'],
    })
  }

  /** Answers a sign-in. Each answer counts on, unless it is told what to say. */
  answer(question: Readonly<{ challenge: string }>, wrong: Deviation = {}) {
    const client = this.#clientData('webauthn.get', question.challenge, wrong)
    const data = this.#authenticatorData(0, wrong.counter ?? ++this.#counter, wrong)
    const signer = (wrong.signedBy ?? this).#key
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), signer)
    return this.#credential({
      clientDataJSON: base64url(client),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      userHandle: wrong.userHandle === undefined ? this.#userHandle : wrong.userHandle,
    })
  }

  #credential<Response extends object>(response: Response) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response }
  }

  #clientData(type: string, challenge: string, wrong: Deviation): Buffer {
    const said = { type, challenge, origin: this.#site.origin, crossOrigin: false }
    const { type: otherType, challenge: otherChallenge, origin, crossOrigin } = wrong
    const other = { type: otherType, challenge: otherChallenge, origin, crossOrigin }
    const defined = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined))
    return Buffer.from(JSON.stringify({ ...said, ...defined }))
  }

  #authenticatorData(
    more: number,
    counter: number,
    { rpId, verified = true, present = true }: Deviation,
  ): Buffer {
    const flags = more | (present ? 0x01 : 0) | (verified ? 0x04 : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId ?? this.#site.rpId), Buffer.from([flags]), count])
  }
}
