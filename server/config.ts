import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { SessionLimits } from '#domain/people/sign-in.ts'

/** How this installation runs; read once from the environment. */
export type Config = Readonly<{
  host: string
  port: number
  /** Folder of the embedded database and everything else that must be kept. */
  dataDirectory: string
  /** Address of an own PostgreSQL; null means that the program starts its embedded one. */
  databaseUrl: string | null
  /** Addresses of its two roles that see less than the owner; null means that the program makes them itself. */
  databaseAppUrl: string | null
  databaseProgramUrl: string | null
  /** Trial mode (provläge): no accounts, loopback only, example people to step in as. */
  trial: boolean
  /** Whether trial mode has its example round; without it an installation is empty but for the reviewed content. */
  example: boolean
  /** The address under which browsers reach this installation; null means the one it listens on. */
  url: string | null
  /** Where letters are handed over, as `smtp://host:port`; null means that no letters leave the installation. */
  smtp: string | null
  /** How long somebody stays signed in. */
  session: SessionLimits
  /** Version of the program. */
  version: string
  /** Folder of the reviewed content files. */
  contentDirectory: string
  /** Folder of the database migrations. */
  migrationsDirectory: string
  /** Folder of the PDF process and its template. */
  pdfDirectory: string
  /** Folder of the process that draws uploaded pictures anew. */
  imagesDirectory: string
  /** Folder of the thread that watches over a worker. */
  jobsDirectory: string
  /** Where figures are fetched from when nobody says otherwise. */
  koladaUrl: string
}>

const minute = 60_000

/** In trial mode nobody is asked to step in anew within a month. Minutes. */
const trialSpan = String(30 * 24 * 60)

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Reads the configuration from the environment, with its defaults in the open.
 *
 * @throws Error where a value cannot be used, with the name of the variable and what is accepted.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const root = findRoot(import.meta.dirname)
  return {
    host: readHost(environment.HOST || '127.0.0.1'),
    port: readPort(environment.PORT || '3000'),
    dataDirectory: resolve(environment.JAMSIDES_DATA || join(root, 'data')),
    databaseUrl: environment.DATABASE_URL || null,
    databaseAppUrl: environment.DATABASE_APP_URL || null,
    databaseProgramUrl: environment.DATABASE_PROGRAM_URL || null,
    trial: true,
    example: readSwitch('JAMSIDES_EXAMPLE', environment.JAMSIDES_EXAMPLE || 'on'),
    url: readUrl(environment.JAMSIDES_URL || ''),
    smtp: environment.JAMSIDES_SMTP || null,
    session: {
      idle: readSpan('JAMSIDES_SESSION_IDLE', environment.JAMSIDES_SESSION_IDLE || trialSpan) * minute,
      longest:
        readSpan('JAMSIDES_SESSION_LONGEST', environment.JAMSIDES_SESSION_LONGEST || trialSpan) * minute,
    },
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    contentDirectory: join(root, 'content'),
    migrationsDirectory: join(root, 'server', 'store', 'migrations'),
    pdfDirectory: join(root, 'server', 'reports', 'document', 'pdf'),
    imagesDirectory: join(root, 'server', 'images'),
    jobsDirectory: join(root, 'server', 'jobs'),
    koladaUrl: 'https://api.kolada.se/v3',
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(
    `PORT är ”${text}”. Ett heltal från 0 till 65535 går bra.\n` +
      `PORT is “${text}”. A whole number from 0 to 65535 is accepted.`,
  )
}

function readSpan(name: string, text: string): number {
  const minutes = Number(text)
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 527_040) return minutes
  throw new Error(
    `${name} är ”${text}”. Ett heltal från 1 till 527040 (minuter) går bra.\n` +
      `${name} is “${text}”. A whole number from 1 to 527040 (minutes) is accepted.`,
  )
}

/** What comes after the host name would make two addresses of every page. */
function readUrl(text: string): string | null {
  if (text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url?.protocol === 'http:' && loopback.has(url.hostname.replace(/^\[|\]$/g, ''))
  if (url && (url.protocol === 'https:' || isPlain) && text.replace(/\/$/, '') === url.origin)
    return url.origin
  throw new Error(
    `JAMSIDES_URL är ”${text}”. En adress som https://jamsides.exempel.se går bra, utan något efter namnet; ` +
      `http bara på den egna datorn.\n` +
      `JAMSIDES_URL is “${text}”. An address such as https://jamsides.example.se is accepted, with nothing after the ` +
      `name; http on loopback only.`,
  )
}

function readSwitch(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new Error(`${name} är ”${text}”. on eller off går bra.\n${name} is “${text}”. on or off is accepted.`)
}

function readHost(host: string): string {
  if (loopback.has(host)) return host
  throw new Error(
    `HOST är ”${host}”. Utan konton körs programmet i provläge och lyssnar bara på den egna datorn ` +
      `(127.0.0.1, localhost eller ::1).\n` +
      `HOST is “${host}”. Without accounts the program runs in trial mode and listens on loopback only ` +
      `(127.0.0.1, localhost or ::1).`,
  )
}

/** The program lies in a build folder or in the sources; content and migrations lie at the top of the project. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'content')) && existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder "content" was not found beside the program.')
  return findRoot(parent)
}
