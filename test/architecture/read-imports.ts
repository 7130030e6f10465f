import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** One import as written in a file, both as paths from the top of the project; `to` is null for packages. */
export type Import = Readonly<{ from: string; to: string | null; specifier: string; typeOnly: boolean }>

const wings = ['stats', 'domain', 'texts', 'charts', 'server', 'app', 'cli', 'scripts', 'test', 'bench']
const pattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g

/** Every source file of the project, as a path from its top. */
export function listSources(): readonly string[] {
  return wings.flatMap((wing) =>
    readdirSync(wing, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
}

/** The imports of one file, type-only ones included. */
export function readImports(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? ''
    return { from: file, to: resolve(file, specifier), specifier, typeOnly: Boolean(match[1]) }
  })
}

function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : null
}
