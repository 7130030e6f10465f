import { nameOfAddress, previewName } from '#app/addresses.ts'
import type { Session } from '#domain/people/sign-in.ts'
import { UserError } from '#server/errors.ts'

/** What whoever looks at an organisation as support may still send: that they stop. */
const ways: readonly (string | undefined)[] = ['stopLooking', 'signOut']

/**
 * Refuses whatever would change anything while somebody looks at an organisation as support, or from a preview.
 *
 * @throws UserError only-looking or only-a-preview.
 */
export function refuseChange(
  { method, url }: Pick<Request, 'method' | 'url'>,
  session: Session | null,
): void {
  if (method === 'GET' || method === 'HEAD') return
  const { pathname, searchParams } = new URL(url)
  if (searchParams.has(previewName)) throw UserError.of('only-a-preview', undefined, 403)
  if (session?.lookingAt !== undefined && !ways.includes(nameOfAddress(pathname)))
    throw UserError.of('only-looking', undefined, 403)
}
