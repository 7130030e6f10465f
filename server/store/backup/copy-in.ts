import { once } from 'node:events'
import type { Client, Connection, Submittable } from 'pg'
import { tellLost } from '../database/tell-lost-connection.ts'

/** The part of `pg`'s connection that its types do not tell of. */
type CopyingConnection = Connection & {
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (reason: string) => void
}

/**
 * Gives a `copy … from stdin` its rows as text, no faster than the database takes them.
 *
 * @throws UserError database-away, what reading the rows throws, or what the database has against them.
 */
export async function copyIn(client: Client, statement: string, rows: AsyncIterable<Buffer>): Promise<void> {
  const copy = new CopyIn(statement, rows)
  client.query(copy)
  await tellLost(copy.done)
}

class CopyIn implements Submittable {
  readonly done: Promise<void>
  readonly #statement: string
  readonly #rows: AsyncIterable<Buffer>
  #failure: Error | null = null
  #settle: { resolve: () => void; reject: (error: Error) => void }

  constructor(statement: string, rows: AsyncIterable<Buffer>) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.done = promise
    this.#settle = { resolve, reject }
    this.#statement = statement
    this.#rows = rows
  }

  submit(connection: Connection): void {
    connection.query(this.#statement)
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    void this.#send(connection).catch((error: unknown) => {
      // The database answers with an error of its own; ours says what it was about.
      this.#failure = error as Error
      connection.sendCopyFail('')
    })
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#settle.resolve()
  }

  handleError(error: Error): void {
    this.#failure ??= error
    this.#settle.reject(this.#failure)
  }

  async #send(connection: CopyingConnection): Promise<void> {
    const { stream } = connection
    for await (const chunk of this.#rows) {
      // The database has refused what came before, or is gone.
      if (this.#failure) return
      connection.sendCopyFromChunk(chunk)
      if (stream.writableNeedDrain && !stream.destroyed) await drained(stream)
    }
    connection.endCopyFrom()
  }
}

/** Waits until more can be sent, or the connection is gone. */
async function drained(stream: Connection['stream']): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  const either = [once(stream, 'drain', { signal }), once(stream, 'close', { signal })]
  await Promise.race(either).finally(() => over.abort())
}
