import { guards } from './guards.ts'

const listed = {
  GET: new Set(Object.values(guards).flatMap(({ get = [] }) => get)),
  POST: new Set(Object.values(guards).flatMap(({ post = [] }) => post)),
}

/** Whether a line of the policy guards what is asked for at an address. HEAD asks as GET does. */
export function isGuarded(addressName: string, method: string): boolean {
  return listed[method === 'POST' ? 'POST' : 'GET'].has(addressName)
}
