import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const enhanceFolder = 'app/enhance'

/**
 * Scripts are built beside the routes, at addresses that change with their content: the one that reading pages send, and
 * the one of the pages where passkeys are used.
 */
function enhanceScripts(): Plugin {
  const hash = createHash('sha256').update(readFileSync('node_modules/@simplewebauthn/browser/package.json'))
  for (const name of readdirSync(enhanceFolder).sort()) hash.update(readFileSync(`${enhanceFolder}/${name}`))
  const version = hash.digest('hex').slice(0, 10)
  const fileOf = (name: string) => `assets/${name}-${version}.js`
  return {
    name: 'enhance-scripts',
    apply: 'build',
    config: () => ({
      define: {
        ENHANCE_SCRIPT: JSON.stringify(`/${fileOf('enhance')}`),
        PASSKEY_SCRIPT: JSON.stringify(`/${fileOf('passkeys')}`),
      },
    }),
    buildStart() {
      if (this.environment.name !== 'client') return
      for (const name of ['enhance', 'passkeys'])
        this.emitFile({ type: 'chunk', id: `${enhanceFolder}/${name}.ts`, fileName: fileOf(name) })
    },
  }
}

export default defineConfig({
  plugins: [reactRouter(), enhanceScripts()],
  build: { target: 'es2023' },
  // The server bundle starts at our own HTTP entry, which imports the routes React Router compiles.
  environments: { ssr: { build: { rolldownOptions: { input: './app/entry/serve.server.ts' } } } },
})
