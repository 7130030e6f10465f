import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createBuilder } from 'vite'

/** Builds the product with another file as the entry of its server, into a folder of its own beside the build. */
export async function buildBaseline(
  entry: string,
): Promise<Readonly<{ script: string; remove: () => Promise<void> }>> {
  const folder = `.build-baseline-${process.pid}`
  const before = process.env.JAMSIDES_BUILD
  process.env.JAMSIDES_BUILD = folder
  const builder = await createBuilder({
    logLevel: 'error',
    environments: { ssr: { build: { rolldownOptions: { input: entry } } } },
  })
  await builder.buildApp()
  if (before === undefined) delete process.env.JAMSIDES_BUILD
  else process.env.JAMSIDES_BUILD = before
  return {
    script: join(folder, 'server', 'index.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
