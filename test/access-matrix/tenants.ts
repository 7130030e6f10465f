import { createHash } from 'node:crypto'
import { testNow } from '#test/database/test-context.ts'

/** The organisations of the matrix, by what they have to do with the one whose things are asked for: `own`. */
export const tenants = {
  own: { code: '0114', round: 'matrisrundan', group: 'matris-a' },
  group: { code: '0115', round: 'matrisrundan', group: 'matris-a' },
  round: { code: '0117', round: 'matrisrundan', group: 'matris-b' },
  other: { code: '0120', round: 'andra-rundan', group: 'andra-a' },
  alien: { code: '0123', round: null, group: null },
} as const
export type Tenant = keyof typeof tenants
export const allTenants = Object.keys(tenants) as Tenant[]

export const matrixRounds = ['matrisrundan', 'andra-rundan'] as const

/** What every id that has been made stands for. */
const made = new Map<string, Readonly<{ tenant: Tenant; kind: string }>>()

/** The id of a thing of a tenant, the same every time: all kinds of things have one. */
export function idOf(tenant: Tenant, kind: string): string {
  const hex = createHash('md5').update(`${tenant} ${kind}`).digest('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  made.set(id, { tenant, kind })
  return id
}

/** Whose thing has an id; undefined where it is nobody's, or belongs to the round or the group that `own` is in. */
export function tenantOfId(id: unknown): Tenant | undefined {
  const known = typeof id === 'string' ? made.get(id) : undefined
  return known && /^(round|meeting) /.test(known.kind) ? undefined : known?.tenant
}

/** The id of the same kind of thing of another tenant; what is no id of ours stays. */
export function sameOf(tenant: Tenant, id: string): string {
  const known = made.get(id)
  return known ? idOf(tenant, known.kind) : id
}

/** What stands in a column of a tenant, and nowhere else in the world. */
export function canary(tenant: Owner, table: string, column: string): string {
  return `k4n-${tenant}-${table}-${column}`
}

/** Whose word it is: a tenant's, or that of the round or of the group at a meeting, whose reports are no tenant's alone. */
export type Owner = Tenant | 'rounds' | 'meetings'

export type Canary = Readonly<{ tenant: Owner; table: string; column: string }>

/** The canaries in a text, each once. */
export function canariesIn(text: string): readonly Canary[] {
  const found = new Set(text.match(/k4n-[a-z]+-[a-z_]+-[a-z_]+/g))
  return [...found].map((word) => {
    const [, tenant, table, column] = word.split('-')
    return { tenant: tenant as Owner, table: table!, column: column! }
  })
}

/** Until when everything holds that ends. */
export const tomorrow = new Date(testNow.getTime() + 86_400_000)

/** When everything was done that stands there. */
export const at = new Date('2026-11-02T09:00:00Z')

/** The statements of the checklist that the rounds work with. */
export const items = Array.from({ length: 10 }, (_, i) => i + 1)

/** A key figure of the starter set, for women and men. */
export const keyFigure = 'N00905'
