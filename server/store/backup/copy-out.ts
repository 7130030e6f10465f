import type { Client, Connection, Submittable } from 'pg'
import { tellLost } from '../database/tell-lost-connection.ts'

/** So much text is gathered before it is handed over, always whole rows. */
const chunkBytes = 4 * 1024 * 1024

/** While so many chunks wait to be taken, nothing more is read from the database. */
const mostWaiting = 2

/**
 * Reads what a `copy … to stdout` gives, in chunks of whole rows, no faster than they are taken. The connection can be
 * used for nothing else until then.
 *
 * @throws UserError database-away.
 */
export async function* copyOut(client: Client, statement: string): AsyncGenerator<Buffer> {
  const copy = new CopyOut(statement)
  client.query(copy)
  try {
    for (let chunk = await tellLost(copy.take()); chunk !== null; chunk = await tellLost(copy.take()))
      yield chunk
  } finally {
    await copy.drain()
  }
}

/** A query as `pg` carries it out: it hears of each message that belongs to it. */
class CopyOut implements Submittable {
  readonly #statement: string
  #stream: Connection['stream'] | null = null
  #gathered: Buffer = Buffer.alloc(chunkBytes)
  #length = 0
  #waiting: Buffer[] = []
  #ended = false
  #failure: Error | null = null
  #wake: () => void = () => undefined

  constructor(statement: string) {
    this.#statement = statement
  }

  submit(connection: Connection): void {
    this.#stream = connection.stream
    connection.query(this.#statement)
  }

  /** The next chunk; null when there are no more. */
  async take(): Promise<Buffer | null> {
    while (this.#waiting.length === 0 && !this.#ended) await this.#news()
    if (this.#failure) throw this.#failure
    const chunk = this.#waiting.shift() ?? null
    if (this.#waiting.length < mostWaiting) this.#stream?.resume()
    return chunk
  }

  /** Lets pass what nobody wants to take any more, so that the connection can be used again. */
  async drain(): Promise<void> {
    for (; !this.#ended; await this.#news()) {
      this.#waiting = []
      this.#stream?.resume()
    }
  }

  /** One row, in memory that the next message will be read into. */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.#length + chunk.length > this.#gathered.length)
      this.#handOver(Math.max(chunk.length, chunkBytes))
    chunk.copy(this.#gathered, this.#length)
    this.#length += chunk.length
  }

  handleCommandComplete(): void {
    this.#handOver(0)
  }

  handleReadyForQuery(): void {
    this.#end(null)
  }

  handleError(error: Error): void {
    this.#end(error)
  }

  #handOver(nextBytes: number): void {
    if (this.#length > 0) this.#waiting.push(this.#gathered.subarray(0, this.#length))
    this.#gathered = Buffer.alloc(nextBytes)
    this.#length = 0
    if (this.#waiting.length >= mostWaiting) this.#stream?.pause()
    this.#wake()
  }

  #end(failure: Error | null): void {
    this.#failure = failure
    this.#ended = true
    this.#stream?.resume()
    this.#wake()
  }

  #news(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve))
  }
}
