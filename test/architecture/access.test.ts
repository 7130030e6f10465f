import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nameOfAddress, addresses } from '#app/addresses.ts'
import { guards } from '#domain/access/guards.ts'
import { isGuarded } from '#domain/access/is-guarded.ts'
import { type Action, policy, type Rule } from '#domain/access/policy.ts'
import { rowsAskedBy, rowsIn } from './find-rows.ts'
import { listSources, readImports } from './read-imports.ts'

const rows = Object.entries(guards) as [Action, (typeof guards)[Action]][]
const listed = rows.flatMap(([row, { services }]) => services.map((service) => ({ row, service })))
const rules: Readonly<Record<Action, Rule>> = policy

/** The files through which something from outside reaches a service: requests, commands, jobs and the start. */
const doors = listSources().filter(
  (file) => /^(app|cli|server\/jobs)\/|^server\/open-\w+\.ts$/.test(file) && !/\.test\.tsx?$/.test(file),
)

const fileOf = (service: string) => `server/services/${service}.ts`

/** Every service that somebody outside the services calls, by what calls it. */
const called = Map.groupBy(
  doors.flatMap(readImports).filter(({ from, to, typeOnly }) => {
    if (typeOnly || !to?.startsWith('server/services/')) return false
    return bringsInFunction(from, to)
  }),
  ({ to }) => to!.slice('server/services/'.length, -'.ts'.length),
)

/** Whether more than types comes through an import: some function of the file is named where it is imported. */
function bringsInFunction(from: string, to: string): boolean {
  const functions = [...readFileSync(to, 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)]
  const words = new Set(readFileSync(from, 'utf8').match(/\w+/g))
  return functions.some(([, name = '']) => words.has(name))
}

test('every service that is called from outside stands under one line of the policy', () => {
  expect(called.size).toBeGreaterThan(120)
  const under = (service: string) => listed.filter((one) => one.service === service).map(({ row }) => row)
  const wrong = [...called.keys()].filter((service) => under(service).length !== 1)
  expect(wrong.map((service) => `${service}: ${under(service).join(', ') || 'missing'}`)).toEqual([])
})

test('every service that the policy guards exists and is called', () => {
  const gone = listed.filter(({ service }) => !existsSync(fileOf(service)) || !called.has(service))
  expect(gone).toEqual([])
})

test('every service asks for the line it stands under, itself or through the service it hands on to', () => {
  const silent = listed.filter(
    ({ row, service }) =>
      rules[row].anyone !== true && !isOfProgram(row, service) && !rowsAskedBy(fileOf(service)).has(row),
  )
  expect(silent).toEqual([])
})

/** What the program does on its own, as nobody: it is given the application, and no request can reach it. */
function isOfProgram(row: Action, service: string): boolean {
  const isReached = called.get(service)!.some(({ from }) => from.startsWith('app/'))
  const askedOnTheWay = rowsAskedBy(fileOf(service)).has(row)
  return row === 'installation.run' && !isReached && !askedOnTheWay
}

test('every address stands under a line of the policy for each way it can be asked', () => {
  for (const [name, { file }] of Object.entries(addresses)) {
    const route = `app/routes/${file}`
    expect([name, isGuarded(name, 'GET')]).toEqual([name, true])
    // What the enhancement script saves goes beside the router.
    const takesForms = name === 'saveRating' || /\baction\b/.test(exportsOf(readFileSync(route, 'utf8')))
    expect([name, isGuarded(name, 'POST')]).toEqual([name, takesForms])
  }
})

function exportsOf(source: string): string {
  return [...source.matchAll(/^export .*$/gm)].join('\n')
}

test('every address that the policy guards exists', () => {
  const guarded = rows.flatMap(([, { get = [], post = [] }]) => [...get, ...post])
  expect(guarded.filter((name) => !(name in addresses))).toEqual([])
})

test('an address is known by its path in both languages, and what fits two is the one that says more', () => {
  for (const [name, paths] of Object.entries(addresses))
    for (const path of [paths.sv, paths.en]) expect(nameOfAddress(path.replace(/:\w+/g, 'x'))).toBe(name)
  expect(nameOfAddress('/nowhere/at/all')).toBeUndefined()
})

test('nobody decides by roles but the policy', () => {
  const deciding = listSources().filter(
    (file) =>
      // What a person holds is itself the matter of the services and rules for people.
      /^(server\/services|app|domain)\/(?!people\/)/.test(file) &&
      !/\.test\.tsx?$/.test(file) &&
      !mayKnowRoles.has(file) &&
      /\broles\.(some|find|every|filter)\(|\brole === '/.test(readFileSync(file, 'utf8')),
  )
  expect(deciding).toEqual([])
})

/** Those that read roles for another purpose than deciding what somebody may. */
const mayKnowRoles = new Set<string>([
  'domain/access/may.ts',
  // Whose home is shown, not what may be seen there.
  'server/services/start/get-home.ts',
  // Which organisation is shown where none was chosen.
  'app/routes/indicators/snapshot.server.ts',
  // Whose thing it is, for the words of the page.
  'server/services/sharing/get-sharing.ts',
  // The words for a role.
  'app/ui/assessments/statement-heading.tsx',
])

test.each([
  ["const person = authorise(ctx, 'goal.change', goal)", ['goal.change']],
  ["requireReadable(\n    ctx,\n    'set.read', own)", ['set.read']],
  ["mayEdit: may(ctx.person, 'goal.change', { organisationCode })", ['goal.change']],
  ["const codes = organisationsWhere(person, 'goal.change')", ['goal.change']],
  ["authoriseReport(ctx, 'write', about)", ['report.write']],
  ["// authorise what 'goal.change' is about", []],
  ["mayHaveGoal(ctx, 'goal.change')", []],
])('the lines that %j asks for', (source, expected) => {
  expect([...rowsIn(source)]).toEqual(expected)
})
