import { addresses } from '#app/addresses.ts'

/** What stands before a secret in an address, and so may be told. */
const beforeSecrets: readonly string[] = Object.values(addresses)
  .flatMap(({ sv, en }) => [sv, en])
  .filter((path) => path.includes(':secret'))
  .map((path) => path.slice(0, path.indexOf(':secret')))

/** Method and path of a request, without anything that opens something by itself. */
export function addressOf({ method, url }: Readonly<{ method: string; url: string }>): string {
  const { pathname } = new URL(url, 'http://localhost')
  const secret = beforeSecrets.find((before) => pathname.startsWith(before))
  return `${method} ${secret === undefined ? pathname : `${secret}…`}`
}
