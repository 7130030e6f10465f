import { Socket } from 'node:net'
import type { CompiledQuery, QueryResult } from 'kysely'
import { Client, type ClientConfig, type PoolClient } from 'pg'
import { isOutdatedPlan, prepareStatements } from './prepare-statements.ts'
import { isConnectionLost, tellLost } from './tell-lost-connection.ts'
import { setViewer, type Viewer } from './viewer.ts'

type Open = Readonly<{ client: Client; socket: Socket; asker: Asker }>

/** For whom a connection asks at present; `known` when the database knows. */
type Asker = { viewer: Viewer | null; known: Promise<unknown> }

/** One read must not keep the others waiting for ever; none of ours takes a hundredth of this. */
const longestRead = 10_000

/**
 * A connection on which the reads of many requests go out without waiting for each other's answers (pipelining).
 * Whatever is asked in one turn of the event loop leaves in one write. A broken connection fails the reads that are
 * under way with UserError database-away; the next read opens a new one.
 */
export class PipelinedReader {
  readonly #config: ClientConfig
  #open: Promise<Open> | null = null
  #waiting = 0

  constructor(config: ClientConfig) {
    this.#config = { ...config, pipeline: true, statement_timeout: longestRead }
  }

  /** How many reads have no answer yet. */
  get waiting(): number {
    return this.#waiting
  }

  /**
   * Asks one question: a single statement that changes nothing and belongs to no transaction. `viewer` is for whom, where
   * the database is walled; see viewer.ts.
   */
  async read<O>(query: CompiledQuery, viewer: Viewer | null): Promise<QueryResult<O>> {
    this.#waiting += 1
    try {
      return await tellLost(this.#ask<O>(query, viewer))
    } finally {
      this.#waiting -= 1
    }
  }

  async end(): Promise<void> {
    const open = this.#open
    this.#open = null
    if (open) await (await open).client.end()
  }

  async #ask<O>({ sql, parameters }: CompiledQuery, viewer: Viewer | null): Promise<QueryResult<O>> {
    const open = (this.#open ??= this.#connect())
    const opened = await open
    opened.socket.cork()
    setImmediate(() => opened.socket.uncork())
    try {
      const known = this.#askFor(viewer, open, opened)
      const [{ rows }] = await Promise.all([opened.client.query(sql, [...parameters]), known])
      return { rows: rows as O[] }
    } catch (error) {
      if (isConnectionLost(error) || isOutdatedPlan(error)) this.#leave(open)
      throw error
    }
  }

  /** Goes out before the question itself, in the same write. Nobody hears an answer unless the database knew for whom. */
  #askFor(viewer: Viewer | null, open: Promise<Open>, { asker, client }: Open): Promise<unknown> {
    if (viewer !== null && asker.viewer !== viewer) {
      asker.viewer = viewer
      asker.known = client.query(setViewer, [...viewer])
      asker.known.catch(() => this.#leave(open))
    }
    return asker.known
  }

  #connect(): Promise<Open> {
    const socket = new Socket()
    const client = new Client({ ...this.#config, stream: () => socket })
    const open = client.connect().then(() => {
      prepareStatements(client as unknown as PoolClient)
      return { client, socket, asker: { viewer: null, known: Promise.resolve() } }
    })
    const leave = () => this.#leave(open)
    client.on('error', leave).on('end', leave)
    open.catch(leave)
    return open
  }

  /** The next read opens a new connection, unless another has done so already. */
  #leave(open: Promise<Open>): void {
    if (this.#open === open) this.#open = null
  }
}
