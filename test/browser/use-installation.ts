import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type LocalProvider, type ProviderOptions, startLocalProvider } from '../identity/local-provider.ts'
import { startServer, stopServer } from './start-server.ts'

/** What a test finds when its installation runs. */
export type Installation = {
  site: string
  folder: string
  /** The link of the first administrator, as the program printed it. */
  firstLink: string
}

type Setup = Readonly<{
  /** Real providers of sign-ins, by their name in the settings. */
  providers: Readonly<Record<string, Omit<ProviderOptions, 'client'>>>
  /** The file of sign-ins, given the issuer of each. */
  settings: (issuers: Readonly<Record<string, string>>) => string
  /** Further settings, from the environment. */
  environment?: Readonly<Record<string, string>>
}>

/** Gives a test file a new installation outside trial mode with real providers. Call it at the top of the file. */
export function useInstallation({ providers, settings, environment }: Setup): Installation {
  const installation: Installation = { site: '', folder: '', firstLink: '' }
  const started: LocalProvider[] = []
  let server: ChildProcess
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jamsides-installation-'))
    const { port, free } = await holdPort()
    // By name: no browser ties a passkey to a number.
    const site = `http://localhost:${port}`
    const issuers: Record<string, string> = {}
    for (const [id, options] of Object.entries(providers)) {
      const redirectUris = [`${site}/logga-in/svar/${id}`]
      const client = { id: 'jamsides', secret: 'of-a-test', redirectUris }
      const provider = await startLocalProvider({ ...options, client })
      started.push(provider)
      issuers[id] = provider.issuer
    }
    await writeFile(join(folder, 'sign-in.yaml'), settings(issuers))
    await free()
    const running = await startServer(folder, {
      PORT: String(port),
      JAMSIDES_URL: site,
      OWN_SECRET: 'of-a-test',
      ...environment,
    })
    ;({ server } = running)
    const firstLink = /http:\S+\/lank\/\S+/.exec(running.said)?.[0] ?? ''
    Object.assign(installation, { site, folder, firstLink })
  })
  afterAll(async () => {
    await stopServer(server)
    await Promise.all(started.map(({ close }) => close()))
    await rm(installation.folder, { recursive: true, force: true })
  })
  return installation
}

/** A port that nobody else is given until it is set free. */
async function holdPort() {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  return { port, free: () => new Promise((resolve) => holder.close(resolve)) }
}
