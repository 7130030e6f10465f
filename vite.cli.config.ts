import { defineConfig } from 'vite'

// The command line is bundled, since it draws the same figures as the pages and Node reads no JSX.
export default defineConfig({
  build: {
    ssr: 'cli/main.ts',
    target: 'es2023',
    outDir: `${process.env.JAMSIDES_BUILD ?? 'build'}/cli`,
    rolldownOptions: { output: { entryFileNames: 'index.js' } },
  },
})
