import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const enhanceFolder = 'app/enhance'

/** The one script that reading pages send is built beside the routes, at an address that changes with its content. */
function enhanceScript(): Plugin {
  const hash = createHash('sha256')
  for (const name of readdirSync(enhanceFolder).sort()) hash.update(readFileSync(`${enhanceFolder}/${name}`))
  const fileName = `assets/enhance-${hash.digest('hex').slice(0, 10)}.js`
  return {
    name: 'enhance-script',
    apply: 'build',
    config: () => ({ define: { ENHANCE_SCRIPT: JSON.stringify(`/${fileName}`) } }),
    buildStart() {
      if (this.environment.name !== 'client') return
      this.emitFile({ type: 'chunk', id: `${enhanceFolder}/enhance.ts`, fileName })
    },
  }
}

export default defineConfig({
  plugins: [reactRouter(), enhanceScript()],
  build: { target: 'es2023' },
  // The server bundle starts at our own HTTP entry, which imports the routes React Router compiles.
  environments: { ssr: { build: { rolldownOptions: { input: './app/entry/serve.server.ts' } } } },
})
