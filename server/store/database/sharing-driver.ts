import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import type { PipelinedReader } from './pipelined-reader.ts'

/** What a request gets for a connection: single reads share one, and the first other statement takes one of its own. */
class SharingConnection implements DatabaseConnection {
  readonly #read: PipelinedReader['read']
  readonly #take: () => Promise<DatabaseConnection>
  #own: Promise<DatabaseConnection> | null = null

  constructor(read: PipelinedReader['read'], take: () => Promise<DatabaseConnection>) {
    this.#read = read
    this.#take = take
  }

  /** The connection of its own, taken when first needed and kept until the end. */
  own(): Promise<DatabaseConnection> {
    return (this.#own ??= this.#take())
  }

  get taken(): Promise<DatabaseConnection> | null {
    return this.#own
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#own === null && query.query.kind === 'SelectQueryNode') return this.#read<R>(query)
    return (await this.own()).executeQuery<R>(query)
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    yield* (await this.own()).streamQuery<R>(query, chunkSize)
  }
}

/**
 * A driver whose single reads go by a few shared, pipelined connections, while transactions and everything that writes
 * keep a connection of their own from the driver below. See docs/decisions/0008-shared-reads.md.
 */
export class SharingDriver implements Driver {
  readonly #base: Driver
  readonly #readers: readonly PipelinedReader[]
  #current: PipelinedReader | null = null

  constructor(base: Driver, readers: readonly PipelinedReader[]) {
    this.#base = base
    this.#readers = readers
  }

  init(): Promise<void> {
    return this.#base.init()
  }

  acquireConnection(): Promise<SharingConnection> {
    const read: PipelinedReader['read'] = (query) => this.#reader().read(query)
    return Promise.resolve(new SharingConnection(read, () => this.#base.acquireConnection()))
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
