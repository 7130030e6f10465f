import type { Import } from './read-imports.ts'

/** Every import cycle among the files, each once, as "a → b → a". */
export function findCycles(edges: readonly (Import & { to: string })[]): readonly string[] {
  const targets = Map.groupBy(edges, ({ from }) => from)
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const { to } of targets.get(file) ?? []) walk(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of targets.keys()) walk(file, [])
  return cycles
}
