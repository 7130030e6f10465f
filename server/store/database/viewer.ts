import type { PoolClient } from 'pg'
import type { Person, Reach, Role, RoleHeld } from '#domain/people/person.ts'
import { organisationRoles } from '#domain/people/person.ts'

/** For whom the database is asked: who it is, and whom they reach, as the policies in server/store/migrations read it. */
export type Viewer = readonly [self: string, reach: string]

/** Tells a connection for whom it asks from now on. */
export const setViewer =
  "select set_config('jamsides.viewer', $1, false), set_config('jamsides.reach', $2, false)"

const nobody: Viewer = ['', '']

const inOrganisation: readonly Role[] = organisationRoles
const following: readonly Role[] = ['mentor', 'coordinator', 'evaluator']

/** Stands for every round in the lists of rounds. */
const everyRound = '*'

/** What the database is told about whoever asks; nothing of somebody who has not signed in. */
export function viewerOf(person: Person | null): Viewer {
  if (person === null) return nobody
  const { id, roles, reach } = person
  const own = roles.filter(({ role }) => inOrganisation.includes(role))
  const self = {
    person: id,
    /** Organisations all of whose material they read, those in which they change it, and those that they lead. */
    own: codesOf(own),
    works: codesOf(own.filter(({ role }) => role !== 'reader' && role !== 'auditor')),
    leads: codesOf(own.filter(({ role }) => role === 'strategist' || role === 'manager')),
    /** Rounds that they follow, and those that they run. */
    follows: slugsOf(roles.filter(({ role }) => following.includes(role))),
    runs: slugsOf(roles.filter(({ role }) => role === 'coordinator')),
  }
  // Apart, since it may be long, and what is asked most often need not read it.
  return [JSON.stringify(self), reach === undefined ? '' : JSON.stringify(keysOf(reach))]
}

/** As keys, by which the database finds a name among many without looking at each. */
function keysOf({ coordinator, group, round }: Reach) {
  const keys = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]))
  return { coordinator: keys(coordinator), group: keys(group), round: keys(round) }
}

function codesOf(held: readonly RoleHeld[]): readonly string[] {
  return [...new Set(held.flatMap(({ organisationCode }) => organisationCode ?? []))]
}

function slugsOf(held: readonly RoleHeld[]): readonly string[] {
  return [...new Set(held.map(({ roundSlug }) => roundSlug ?? everyRound))]
}

/** Leaves a connection to nobody before another takes it over; one that cannot be left so is closed. */
export function forgetViewer(error: unknown, client: PoolClient): void {
  if (error) return
  client.query(setViewer, [...nobody]).catch(() => (client as unknown as { end: () => Promise<void> }).end())
}
