import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = '../shared/data/reference'

// Skipped where the source tables are not there: a user's clone does not have them, and the product never reads them.
test.skipIf(!existsSync(sources))('the register is what its script drafts from the source tables', () => {
  const copy = mkdtempSync(join(tmpdir(), 'register-draft-'))
  try {
    mkdirSync(join(copy, 'scripts'))
    cpSync('scripts/make-register.mjs', join(copy, 'scripts/make-register.mjs'))
    cpSync('content/register', join(copy, 'content/register'), { recursive: true })
    execFileSync(process.execPath, [join(copy, 'scripts/make-register.mjs'), sources, '2022'])
    for (const name of ['municipalities.yaml', 'regions.yaml']) {
      const read = (root: string) => readFileSync(join(root, 'content/register', name), 'utf8')
      expect(read(copy)).toBe(read('.'))
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})
