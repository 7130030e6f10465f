import type { Kysely } from 'kysely'
import type { Language } from '#domain/language/language.ts'
import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { PdfCompiler } from './reports/document/pdf/pdf-compiler.ts'
import type { Content } from './content/content.ts'
import type { Config } from './config.ts'
import type { SignIn } from './sources/identity/sign-in.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Tables } from './store/tables.ts'
import type { Warehouse } from './warehouse/open-warehouse.ts'

/** The database as services and store see it, or a transaction on it. */
export type Database = Kysely<Tables>

/** A database of which everybody sees what is theirs and what others share with them, and nothing else. */
export type WalledDatabase = Readonly<{
  /** The database as somebody sees it; as whoever has not signed in where that is null. It needs no closing. */
  behind: (person: Person | null) => Database
  close: () => Promise<void>
}>

/** What lives as long as the process. */
export type Application = Readonly<{
  /** The program's own: it sees everything. */
  db: Database
  /** The database as somebody in particular sees it. */
  walled: WalledDatabase
  content: Content
  config: Config
  now: () => Date
  newId: () => string
  /** Makes PDFs in a process of its own. */
  pdf: PdfCompiler
  /** Where work waits that is done outside the web process. */
  queue: JobQueue
  /** How people sign in, and the way to the identity providers. */
  signIn: SignIn
  /** The statistics: snapshots that never change. */
  warehouse: Warehouse
  /** What has been done how often lately. */
  rateLimits: RateLimits
}>

/**
 * All that a service may touch. Nothing else is ambient. `db` is the database as whoever acts may see it; `program` is
 * the program's own, for the few services that must see more than the person does (docs/decisions/0024-walls.md).
 */
export type Context = Application &
  Readonly<{
    program: Database
    person: Person | null
    /** The session of the browser that asks; null where the program acts on its own and where nobody is signed in. */
    session: Session | null
    /** The network address that asks; null where the program acts on its own. */
    client: string | null
    language: Language
  }>
