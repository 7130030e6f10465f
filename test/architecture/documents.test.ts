import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const decisions = 'docs/decisions'
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'docs/glossary.md',
  'docs/security.md',
  ...[decisions, 'docs/guides', 'docs/methods'].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  ),
]

/** A folder or file of the project in code marks, such as `domain/rounds/` or `server/config.ts`. */
const path =
  /`((?:stats|domain|charts|server|app|cli|content|texts|test|bench|scripts)\/[\w./-]*(?:\/|\.\w+))`/g

test('what the documents name is there', () => {
  const named = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(path)].map(([, name = '']) => ({ document, name })),
  )
  expect(named.length).toBeGreaterThan(40)
  // The guide's own example, which test/guides makes from it.
  const gone = named.filter(({ name }) => !existsSync(name) && !name.includes('resource-check-2026'))
  expect(gone).toEqual([])
})

test('the rows of the glossary stand in alphabetical order', () => {
  const tables = readFileSync('docs/glossary.md', 'utf8').split('\n## ').slice(1)
  const { compare } = new Intl.Collator('sv')
  for (const table of tables) {
    const words = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, word = '']) => word).slice(1)
    expect(words.length).toBeGreaterThan(3)
    expect(words).toEqual(words.toSorted(compare))
  }
})

test('decisions are numbered from 1 without gaps, in name and heading', () => {
  readdirSync(decisions)
    .sort()
    .forEach((name, i) => {
      expect(name).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`))
      expect(readFileSync(join(decisions, name), 'utf8')).toMatch(
        new RegExp(`^# ${i + 1}\\. .+\\nStatus: (accepted|rejected|replaced)`),
      )
    })
})
