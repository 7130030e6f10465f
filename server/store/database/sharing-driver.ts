import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { PipelinedReader } from './pipelined-reader.ts'
import { setViewer, type Viewer } from './viewer.ts'

type Read = <R>(query: CompiledQuery) => Promise<QueryResult<R>>

/** What a request gets for a connection: single reads share one, and the first other statement takes one of its own. */
class SharingConnection implements DatabaseConnection {
  readonly #read: Read
  readonly #take: () => Promise<DatabaseConnection>
  readonly #viewer: Viewer | null
  #own: Promise<DatabaseConnection> | null = null
  #known: Promise<unknown> | null = null

  constructor(read: Read, take: () => Promise<DatabaseConnection>, viewer: Viewer | null) {
    this.#read = read
    this.#take = take
    this.#viewer = viewer
  }

  /** The connection of its own, taken when first needed and kept until the end. */
  own(): Promise<DatabaseConnection> {
    return (this.#own ??= this.#takeForViewer())
  }

  get taken(): Promise<DatabaseConnection> | null {
    return this.#own
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#own === null && query.query.kind === 'SelectQueryNode') return this.#read<R>(query)
    const own = await this.own()
    // Nobody hears an answer unless the database knew for whom; whoever had the connection before has been forgotten.
    const [answer] = await Promise.all([own.executeQuery<R>(query), this.#known])
    return answer
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    yield* (await this.own()).streamQuery<R>(query, chunkSize)
  }

  /** In a pipeline the first statement goes out at once behind the viewer, without waiting. */
  async #takeForViewer(): Promise<DatabaseConnection> {
    const taken = await this.#take()
    if (this.#viewer === null) return taken
    this.#known = taken.executeQuery(CompiledQuery.raw(setViewer, [...this.#viewer]))
    // Whoever sends a statement is told.
    this.#known.catch(() => undefined)
    return taken
  }
}

/**
 * A driver whose single reads go by a few shared, pipelined connections, while transactions and everything that writes
 * keep a connection of their own from the driver below. See docs/decisions/0008-shared-reads.md.
 */
export class SharingDriver implements Driver {
  readonly #base: Driver
  readonly #readers: readonly PipelinedReader[]
  readonly #viewer: Viewer | null
  #current: PipelinedReader | null = null

  /** `viewer` is for whom all is asked and done, where the database is walled; see viewer.ts. */
  constructor(base: Driver, readers: readonly PipelinedReader[], viewer: Viewer | null = null) {
    this.#base = base
    this.#readers = readers
    this.#viewer = viewer
  }

  init(): Promise<void> {
    return this.#base.init()
  }

  acquireConnection(): Promise<SharingConnection> {
    const read: Read = (query) => this.#reader().read(query, this.#viewer)
    const take = () => this.#base.acquireConnection()
    return Promise.resolve(new SharingConnection(read, take, this.#viewer))
  }

  async releaseConnection(connection: SharingConnection): Promise<void> {
    if (connection.taken) await this.#base.releaseConnection(await connection.taken)
  }

  async beginTransaction(connection: SharingConnection, settings: TransactionSettings): Promise<void> {
    await this.#base.beginTransaction(await connection.own(), settings)
  }

  async commitTransaction(connection: SharingConnection): Promise<void> {
    await this.#base.commitTransaction(await connection.own())
  }

  async rollbackTransaction(connection: SharingConnection): Promise<void> {
    await this.#base.rollbackTransaction(await connection.own())
  }

  async destroy(): Promise<void> {
    await Promise.all([this.#base.destroy(), ...this.#readers.map((reader) => reader.end())])
  }

  /** The reader with the least to do, the same for all that is asked in one turn, so that it leaves in one write. */
  #reader(): PipelinedReader {
    if (this.#current === null) {
      setImmediate(() => (this.#current = null))
      this.#current = this.#readers.reduce((least, other) => (other.waiting < least.waiting ? other : least))
    }
    return this.#current
  }
}
