import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = '../shared/data/kolada'

// Skipped where the source figures are not there: a user's clone does not have them, and the product never reads them.
test.skipIf(!existsSync(sources))(
  'the starter figures are, to the last decimal, what their script takes from the source',
  () => {
    const copy = mkdtempSync(join(tmpdir(), 'starter-draft-'))
    try {
      cpSync('scripts/make-starter.mjs', join(copy, 'scripts/make-starter.mjs'))
      cpSync('content/starter/starter.yaml', join(copy, 'content/starter/starter.yaml'))
      symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
      execFileSync(process.execPath, [join(copy, 'scripts/make-starter.mjs'), sources])
      const files = readdirSync('content/starter')
      expect(readdirSync(join(copy, 'content/starter'))).toEqual(files)
      const changed = files.filter((name) => {
        const read = (root: string) => readFileSync(join(root, 'content/starter', name), 'utf8')
        return read(copy) !== read('.')
      })
      expect(changed).toEqual([])
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  },
)
