import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type BrowserServer, chromium as playwright } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { startServer, stopServer } from './start-server.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest merges this interface
  interface ProvidedContext {
    siteUrl: string
    browserEndpoint: string
    dataFolder: string
    serverProcess: number
  }
}

/** The built program as a newcomer starts it, on a folder of its own, and a real Chromium from npm. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-browser-'))
  const [{ server, url }, browser] = await Promise.all([startServer(folder), startBrowser()])
  project.provide('siteUrl', url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  project.provide('dataFolder', folder)
  project.provide('serverProcess', server.pid!)
  return async () => {
    await browser.close()
    await stopServer(server)
    await rm(folder, { recursive: true, force: true })
  }
}

async function startBrowser(): Promise<BrowserServer> {
  return playwright.launchServer({
    executablePath: await unpackBrowser(),
    // The package's own arguments run everything in one process, which dies with the first page that closes.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    headless: true,
    timeout: 120_000,
  })
}

/**
 * The package unpacks itself among the temporary files of the machine, where another user's copy may already lie. Two
 * that begin at once each unpack a copy, and the first that is whole stays.
 */
async function unpackBrowser(): Promise<string> {
  const cache = resolve('node_modules', '.cache')
  const folder = join(cache, 'chromium')
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const own = await mkdtemp(join(cache, 'unpacking-'))
    await executableIn(own)
    await rename(own, folder).catch(() => rm(own, { recursive: true }))
  }
  return executableIn(folder)
}

async function executableIn(folder: string): Promise<string> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
