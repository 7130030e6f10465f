import { existsSync, readFileSync } from 'node:fs'
import { readImports } from './read-imports.ts'

/** A line of the policy as a service names it. The kind of a report says which line of it; a deed stands for all. */
const named =
  /\b(?:authorise\w*|requireReadable|onlyReadable|organisationsWhere|may)\(\s*[\w.]+,\s*'([a-z-]+(?:\.[a-z-]+)?)'|\b(?:authoriseReport|mayWithReport)\(\s*[\w.]+,\s*'(\w+)'/g

/** The lines of the policy that a source asks for. */
export function rowsIn(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(named)].map(([, row, deed]) => (row?.includes('.') ? row : `report.${deed ?? row}`)),
  )
}

/**
 * The lines that a service asks for itself, and those that the services it hands on to ask for; services that are parts
 * of the asking itself (`access/`) hand on nothing.
 */
export function rowsAskedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return new Set()
  seen.add(file)
  const own = rowsIn(readFileSync(file, 'utf8'))
  const handedOn = readImports(file)
    .filter(({ to, typeOnly }) => !typeOnly && to !== null && isService(to))
    .flatMap(({ to }) => [...rowsAskedBy(to!, seen)])
  return new Set([...own, ...handedOn])
}

function isService(file: string): boolean {
  return file.startsWith('server/services/') && !file.startsWith('server/services/access/')
}
