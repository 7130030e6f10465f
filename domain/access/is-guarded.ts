import { guards } from './guards.ts'

const get = new Set(Object.values(guards).flatMap((guarded) => guarded.get ?? []))
const post = new Set(Object.values(guards).flatMap((guarded) => guarded.post ?? []))
/** No form and no script of ours sends anything else. HEAD asks as GET does. */
const listed: Readonly<Record<string, ReadonlySet<string>>> = { GET: get, HEAD: get, POST: post }

/** Whether a line of the policy guards what is asked for at an address. */
export function isGuarded(addressName: string, method: string): boolean {
  return listed[method]?.has(addressName) ?? false
}
