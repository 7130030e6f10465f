import { addresses, type AddressName } from '#app/addresses.ts'
import type { Circle } from '#domain/access/circle.ts'
import { mayMeet } from './audience.ts'
import type { Ring } from './bells.ts'
import { deeds } from './deeds.ts'
import { supports } from './expectation.ts'
import type { Asked } from './open-site.ts'
import { allReads } from './prove-reads.ts'
import { readBody } from './read-body.ts'
import {
  allTenants,
  canariesIn,
  type Canary,
  canary,
  sameOf,
  type Tenant,
  tenantOfId,
  tenants,
} from './tenants.ts'
import type { Matrix } from './use-matrix.ts'
import { type Viewer, viewers } from './viewers.ts'

/** A request that nobody has thought of: somebody asks for what may be anybody's, in places that may not fit it. */
export type RandomRequest = Readonly<{ name: AddressName; viewer: Viewer; asked: Omit<Asked, 'cookie'> }>

/** Makes a request from numbers between 0 and 1. */
export function makeRequest(random: () => number): RandomRequest {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const viewer = pick(viewers)
  const tenant = pick(allTenants)
  // Mostly things of one tenant in its own places; now and then one of another slips in.
  const whose = () => (random() < 0.2 ? pick(allTenants) : tenant)
  const sends = random() < 0.5
  const {
    name,
    at = {},
    query = '',
    form,
  } = sends ? pick(deeds) : { ...pick(allReads.map(flat)), form: undefined }
  const language = pick(['sv', 'en'] as const)
  const path = moved(pathIn(name, language, at, whose) + query, whose)
  if (form === undefined) return { name, viewer, asked: { path } }
  const fields =
    typeof form === 'function' ? form({ circle: 'organisation', workbook: new Uint8Array(), language }) : form
  const body = fields instanceof FormData ? fields : new URLSearchParams()
  if (body instanceof URLSearchParams)
    for (const [field, value] of Object.entries(fields as Record<string, string | readonly string[]>))
      for (const one of [value].flat()) body.append(field, moved(one, whose))
  return { name, viewer, asked: { path, body } }
}

function flat({ name, read }: (typeof allReads)[number]) {
  return { name, at: read.at, query: read.query }
}

function pathIn(
  name: AddressName,
  language: 'sv' | 'en',
  at: Readonly<Record<string, string>>,
  whose: () => Tenant,
): string {
  const known: Readonly<Record<string, () => string | null>> = {
    code: () => tenants[whose()].code,
    round: () => tenants[whose()].round,
    group: () => tenants[whose()].group,
  }
  return addresses[name][language].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(known[key]?.() ?? at[key] ?? tenants.own.round),
  )
}

/** The same words with the ids, codes and people of others in them. */
function moved(text: string, whose: () => Tenant): string {
  return text
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => sameOf(whose(), id))
    .replace(/\bown-(?=[a-z]+$)/, () => `${whose()}-`)
    .replaceAll(tenants.own.code, () => tenants[whose()].code)
}

/** What a request shows or touches of those whom it is none of, when all that `own` has is shared with `circle`. */
export async function findStrange(
  { ask, bells, cookieOf }: Matrix,
  { name, viewer, asked }: RandomRequest,
  circle: Circle,
): Promise<readonly string[]> {
  const response = await ask({ ...asked, cookie: cookieOf(viewer.id) })
  const met = canariesIn(`${await readBody(response)} ${response.headers.get('location') ?? ''}`)
  // Words that somebody sends come back to them with the refusal.
  const sent = asked.body instanceof URLSearchParams ? asked.body.toString() : ''
  const isSent = ({ tenant, table, column }: Canary) => sent.includes(canary(tenant, table, column))
  const rung = await bells.listen()
  await bells.putBack(rung)
  return [
    ...(response.status < 500 ? [] : [`status ${response.status}`]),
    ...met
      .filter((one) => !isSent(one) && !mayMeet(viewer, one, circle) && !isTold(name, viewer))
      .map((one) => `shows ${one.tenant} ${one.table}.${one.column}`),
    ...rung
      .filter((ring) => isForeign(ring, viewer) && !isTold(name, viewer))
      .map(({ table, deed }) => `touches ${table} (${deed})`),
  ].map(
    (wrong) => `${asked.body ? 'POST' : 'GET'} ${name} ${asked.path} by ${viewer.id}, ${circle}: ${wrong}`,
  )
}

/** Whoever holds the secret of an invitation is told of it, and an administrator of what hangs on whoever leaves. */
function isTold(name: AddressName, { id }: Viewer): boolean {
  return name === 'invitation' || (name === 'handover' && id === 'administrator')
}

/**
 * Whether a row belongs to a tenant that somebody neither works in nor follows. A role is its holder's, too; and that
 * somebody was refused is no harm.
 */
function isForeign({ table, row }: Ring, viewer: Viewer): boolean {
  if (table === 'audit_entry' && row['outcome'] === 'refused') return false
  if (table === 'role_held' && row['person_id'] === viewer.id) return false
  const tenant = ownerOf(row)
  if (tenant === undefined || tenant === viewer.tenant || viewer.id === 'administrator') return false
  return !supports(viewer, tenant)
}

function ownerOf(row: Record<string, unknown>): Tenant | undefined {
  const byCode = allTenants.find((tenant) => tenants[tenant].code === row['organisation_code'])
  return (
    byCode ??
    Object.values(row)
      .map(tenantOfId)
      .find((tenant) => tenant !== undefined)
  )
}
