import { join } from 'node:path'
import { build } from 'vite'

/** Bundles what a measurement uses of the product, since Node reads no JSX, and loads it. `source` lies in bench/. */
export async function bundle<Modules>(source: string): Promise<Modules> {
  const outDir = join(import.meta.dirname, '..', 'build', `bench-${source.split('/')[0]}`)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join('bench', source),
      target: 'es2023',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'modules.js' } },
    },
  })
  return (await import(join(outDir, 'modules.js'))) as Modules
}
