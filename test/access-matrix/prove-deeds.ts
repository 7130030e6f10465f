import type { Circle } from '#domain/access/circle.ts'
import type { Ring } from './bells.ts'
import type { Deed, Given } from './deed.ts'
import { isAmong } from './expectation.ts'
import { mayMeet } from './audience.ts'
import { pathOf } from './path-of.ts'
import { readBody } from './read-body.ts'
import { canariesIn, tenants } from './tenants.ts'
import type { Matrix } from './use-matrix.ts'
import type { Viewer } from './viewers.ts'

/** One form of the matrix: who sends it, in which circle the things of `own` stand. */
export type DeedCell = Readonly<{ deed: Deed; viewer: Viewer; circle: Circle; language: 'sv' | 'en' }>

/**
 * What is wrong with how a form is answered, and with what it leaves. Those who may leave the line in the audit trail that
 * says so; those who may not leave everything as it was, but for a line that tells of the refusal.
 */
export async function findWrongDeed(matrix: Matrix, cell: DeedCell): Promise<readonly string[]> {
  const { deed, viewer, circle, language } = cell
  const { ask, bells, cookieOf, workbook } = matrix
  const undo = await bells.prepare(deed.before ?? [])
  const path = pathOf(deed.name, language, deed)
  const response = await ask({
    path,
    body: bodyOf(deed, { circle, workbook, language }),
    cookie: cookieOf(viewer.id),
  })
  const met = canariesIn(`${await readBody(response)} ${response.headers.get('location') ?? ''}`)
  const rung = await bells.listen()
  await bells.putBack(rung)
  await undo()
  const may = isAmong(viewer, deed.who, circle)
  const expected = may ? [deed.answers ?? [200, 302, 303]].flat() : statusesOfRefusal(cell)
  const succeeds = may && deed.answers === undefined
  return [
    ...(expected.includes(response.status)
      ? []
      : [`status ${response.status}, expected ${expected.join(' or ')}`]),
    ...met
      .filter((one) => !(may && deed.shows?.includes(`${one.table}.${one.column}`)))
      .filter((one) => !mayMeet(viewer, one, circle))
      .map((one) => `shows ${one.tenant} ${one.table}.${one.column}`),
    ...(succeeds ? findMissing(rung, cell) : findTouched(rung, viewer, response.status)),
  ].map(
    (wrong) => `POST ${deed.name} (${deed.deed}) ${path} by ${viewer.id}, shared with ${circle}: ${wrong}`,
  )
}

function bodyOf({ form, json }: Deed, given: Given): URLSearchParams | FormData | string {
  const fields = typeof form === 'function' ? form(given) : form
  if (fields instanceof FormData) return fields
  if (json) return JSON.stringify(fields)
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
}

/**
 * Whoever is not signed in is asked to, by the form itself or by the page that would show it again; others are told that
 * they may not, or nothing at all.
 */
function statusesOfRefusal({ deed, viewer, circle }: DeedCell): readonly number[] {
  const isKnown = deed.known !== undefined && isAmong(viewer, deed.known, circle)
  if (viewer.id === 'nobody' && (deed.hidden !== true || isKnown)) return [401, 302]
  return [isKnown ? 403 : deed.refused!]
}

/** What should have been left and was not. */
function findMissing(rung: readonly Ring[], { deed, viewer }: DeedCell): readonly string[] {
  const of = deed.of === undefined ? tenants.own.code : deed.of
  const lines = rung.filter(({ table, row }) => table === 'audit_entry' && row['action'] === deed.done)
  const isRight = ({ row }: Ring) =>
    row['outcome'] === 'done' &&
    row['organisation_code'] === of &&
    (row['person_id'] === viewer.id || viewer.id === 'nobody')
  // There is nothing to sign out of, or to end.
  const isMissed = deed.done !== null && !(viewer.id === 'nobody' && of === null)
  const isLeft = deed.leaves === undefined || rung.some(({ table }) => table === deed.leaves)
  const left = rung.filter(({ table }) => (table === 'letter' || table === 'job') && table !== deed.leaves)
  return [
    ...(!isMissed || lines.some(isRight)
      ? []
      : [`no line ${deed.done} of ${of}; rang: ${rung.map(({ table }) => table).join(' ') || 'nothing'}`]),
    ...(isLeft ? [] : [`no ${deed.leaves}`]),
    ...left.map(({ table, deed: how }) => `touches ${table} (${how})`),
  ]
}

/**
 * What a form that came to nothing has touched all the same. That somebody may not is noted: of the form and, where the
 * page around it is not for them either, of that too.
 */
function findTouched(rung: readonly Ring[], viewer: Viewer, status: number): readonly string[] {
  const lines = rung.filter(({ table, row }) => table === 'audit_entry' && row['outcome'] === 'refused')
  const others = rung.filter((one) => !lines.includes(one))
  const isMissed = status === 403 && viewer.id !== 'nobody' && lines.length === 0
  return [
    ...others.map(({ table, deed }) => `touches ${table} (${deed})`),
    ...(isMissed ? ['no line of the refusal'] : []),
    ...lines.filter(({ row }) => row['person_id'] !== viewer.id).map(() => 'a refusal of somebody else'),
  ]
}
