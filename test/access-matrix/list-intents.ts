import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addresses, type AddressName } from '#app/addresses.ts'

/** What a form can be asked to do: a choice between texts in the action, or in what it hands on to beside it. */
const choices =
  /\bcase '([\w-]+)'|(?:(?<!typeof )\bintent|read\('(?:do|intent)'\)|(?:textOf|get)\([^)]*'(?:do|intent)'\)) === '([\w-]+)'/g

/** The values of `do` and `intent` that the action of an address tells apart, read in its source. */
export function listIntents(name: AddressName): readonly string[] {
  const route = `app/routes/${addresses[name].file}`.replace(/\.tsx?$/, '.server.ts')
  const files = existsSync(route) ? [route, ...besides(route)] : []
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(choices)].map(([, one, other]) => (one ?? other)!),
  )
}

/** What a route hands its form to, in its own folder. */
function besides(route: string): readonly string[] {
  const imports = [...readFileSync(route, 'utf8').matchAll(/from '(\.\/[\w-]+\.server\.ts)'/g)]
  const files = imports.map(([, from]) => join(dirname(route), from!))
  return files.flatMap((file) => [file, ...besides(file)])
}
