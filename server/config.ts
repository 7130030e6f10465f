import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readProxies, type TrustedProxies } from './client-address.ts'
import type { SessionLimits } from '#domain/people/sign-in.ts'
import { isLoopback } from './is-loopback.ts'
import { type MailSettings, readMailSettings } from './read-mail-settings.ts'
import { readSwitch } from './read-switch.ts'

/** How this installation runs; read once from the environment. */
export type Config = MailSettings &
  Readonly<{
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
    /** The file that says how people sign in with identity providers; null where there is none. */
    signInFile: string | null
    /** A variable of the environment, for the secrets that the files name and never hold. */
    variable: (name: string) => string | null
    /** Whose word is taken for where a request comes from: the proxies in front. */
    proxies: TrustedProxies
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
    /** Whether the addresses in the evidence of improvements are looked at, whether they still lead anywhere. */
    linkCheck: boolean
    /** Where figures are fetched from when nobody says otherwise. */
    koladaUrl: string
  }>

const minute = 60_000

/** How long somebody stays signed in, idle and in all. In trial mode nobody is asked to step in anew within a month. */
const spans = { trial: ['43200', '43200'], real: ['60', '720'] } as const

/**
 * Reads the configuration from the environment, with its defaults in the open.
 *
 * @throws Error where a value cannot be used, with the name of the variable and what is accepted.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const root = findRoot(import.meta.dirname)
  const dataDirectory = resolve(environment.JAMSIDES_DATA || join(root, 'data'))
  const signInFile = findSignInFile(environment.JAMSIDES_SIGN_IN || '', dataDirectory)
  const host = environment.HOST || '127.0.0.1'
  const mail = readMailSettings(environment)
  const url = readUrl(environment.JAMSIDES_URL || '')
  const isAlone = isLoopback(host)
  // A proxy on the same machine brings others to a program that listens to nobody but itself.
  const isShown = url !== null && !isLoopback(new URL(url).hostname)
  const hasSignIn = signInFile !== null || mail.emailSignIn
  const byItself = isAlone && !isShown && !hasSignIn ? 'on' : 'off'
  const trial = readSwitch('JAMSIDES_TRIAL', environment.JAMSIDES_TRIAL || byItself)
  if (!isAlone) requireReal({ host, trial, url })
  else if (isShown && trial) throw new Error(shownTrial(url))
  return {
    host,
    port: readPort(environment.PORT || '3000'),
    dataDirectory,
    databaseUrl: environment.DATABASE_URL || null,
    databaseAppUrl: environment.DATABASE_APP_URL || null,
    databaseProgramUrl: environment.DATABASE_PROGRAM_URL || null,
    ...mail,
    trial,
    example: readSwitch('JAMSIDES_EXAMPLE', environment.JAMSIDES_EXAMPLE || (trial ? 'on' : 'off')),
    url,
    signInFile,
    variable: (name) => environment[name] || null,
    // A proxy on the machine itself is known; others are named.
    proxies: readProxies(environment.JAMSIDES_PROXY || '127.0.0.0/8, ::1'),
    session: readSession(environment, trial),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    contentDirectory: join(root, 'content'),
    migrationsDirectory: join(root, 'server', 'store', 'migrations'),
    pdfDirectory: join(root, 'server', 'reports', 'document', 'pdf'),
    imagesDirectory: join(root, 'server', 'images'),
    jobsDirectory: join(root, 'server', 'jobs'),
    // A trial tells nobody out there what somebody writes on their own computer.
    linkCheck: readSwitch('JAMSIDES_LINK_CHECK', environment.JAMSIDES_LINK_CHECK || (trial ? 'off' : 'on')),
    koladaUrl: 'https://api.kolada.se/v3',
  }
}

/** One that is named must be there, which whoever reads it finds out. */
function findSignInFile(named: string, dataDirectory: string): string | null {
  const usual = join(dataDirectory, 'sign-in.yaml')
  return named ? resolve(named) : existsSync(usual) ? usual : null
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(
    `PORT är ”${text}”. Ett heltal från 0 till 65535 går bra.\n` +
      `PORT is “${text}”. A whole number from 0 to 65535 is accepted.`,
  )
}

function readSession(environment: NodeJS.ProcessEnv, trial: boolean): SessionLimits {
  const [idle, longest] = trial ? spans.trial : spans.real
  return {
    idle: readSpan('JAMSIDES_SESSION_IDLE', environment.JAMSIDES_SESSION_IDLE || idle) * minute,
    longest: readSpan('JAMSIDES_SESSION_LONGEST', environment.JAMSIDES_SESSION_LONGEST || longest) * minute,
  }
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
  const isPlain = url?.protocol === 'http:' && isLoopback(url.hostname)
  if (url && (url.protocol === 'https:' || isPlain) && text.replace(/\/$/, '') === url.origin)
    return url.origin
  throw new Error(
    `JAMSIDES_URL är ”${text}”. En adress som https://jamsides.exempel.se går bra, utan något efter namnet; ` +
      `http bara på den egna datorn.\n` +
      `JAMSIDES_URL is “${text}”. An address such as https://jamsides.example.se is accepted, with nothing after the ` +
      `name; http on loopback only.`,
  )
}

const shownTrial = (url: string) =>
  `JAMSIDES_URL är ”${url}”, och provläge är på. Provläge har inga konton och är bara för den egna datorn. ` +
  `Ta bort JAMSIDES_URL, eller sätt JAMSIDES_TRIAL=off.\n` +
  `JAMSIDES_URL is “${url}”, and trial mode is on. Trial mode has no accounts and is for one’s own computer only. ` +
  `Remove JAMSIDES_URL, or set JAMSIDES_TRIAL=off.`

/** What others can reach has accounts, and a public address for sign-ins to come back to. */
function requireReal({ host, trial, url }: Pick<Config, 'host' | 'trial' | 'url'>): void {
  if (trial)
    throw new Error(
      `HOST är ”${host}”, och provläge är på. Provläge har inga konton och lyssnar bara på den egna datorn ` +
        `(127.0.0.1, localhost eller ::1). Ta bort HOST, eller sätt JAMSIDES_TRIAL=off.\n` +
        `HOST is “${host}”, and trial mode is on. Trial mode has no accounts and listens on loopback only ` +
        `(127.0.0.1, localhost or ::1). Remove HOST, or set JAMSIDES_TRIAL=off.`,
    )
  if (url === null)
    throw new Error(
      `HOST är ”${host}”, och JAMSIDES_URL saknas. Sätt den till adressen som webbläsare når Jämsides på, ` +
        `som https://jamsides.exempel.se.\n` +
        `HOST is “${host}”, and JAMSIDES_URL is missing. Set it to the address at which browsers reach Jämsides, ` +
        `such as https://jamsides.example.se.`,
    )
}

/** The program lies in a build folder or in the sources; content and migrations lie at the top of the project. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'content')) && existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder "content" was not found beside the program.')
  return findRoot(parent)
}
