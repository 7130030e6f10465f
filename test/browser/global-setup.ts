import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type BrowserServer, chromium as playwright } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest merges this interface
  interface ProvidedContext {
    siteUrl: string
    browserEndpoint: string
    dataFolder: string
  }
}

/** The built program as a newcomer starts it, on a folder of its own, and a real Chromium from npm. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-browser-'))
  const [{ server, url }, browser] = await Promise.all([startServer(folder), startBrowser()])
  project.provide('siteUrl', url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  project.provide('dataFolder', folder)
  return async () => {
    await browser.close()
    const ended = new Promise((resolve) => server.on('exit', resolve))
    server.kill('SIGINT')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

function startServer(folder: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['build/server/index.js'], {
    env: { ...process.env, JAMSIDES_DATA: folder, PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)))
    server.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(chunk.toString())?.[0]
      if (url) resolve({ server, url })
    })
  })
}

async function startBrowser(): Promise<BrowserServer> {
  return playwright.launchServer({
    executablePath: await chromium.executablePath(),
    // The package's own arguments run everything in one process, which dies with the first page that closes.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    headless: true,
  })
}
