import type { AuditAction } from '#domain/audit/audit-action.ts'
import type { Who } from './expectation.ts'
import { idOf } from './tenants.ts'
import { all } from './who.ts'

/** One way to ask for an address with GET, and what must come of it. */
export type Read = Readonly<{
  /** What stands in the address beside the code of `own` and its round. */
  at?: Readonly<Record<string, string>>
  query?: string
  who: Who
  /** How those who may not are answered: as if it did not exist, or that they may not. */
  refused?: 403 | 404
  /** Who knows that it exists, and so is told 403 and not 404. */
  known?: Who
  /** Nobody is led to where one signs in, since it is not there for anyone to see. */
  hidden?: true
  /** What those who may are led to or told instead of a page. */
  answers?: number
  /** A worker makes it, so that an order is left. */
  orders?: true
  /** The line that it leaves in the audit trail. */
  notes?: AuditAction
  /** Whose words must stand there for all who may. */
  shows?: readonly string[]
}>

export const supporting = ['mentor', 'coordinator', 'evaluator'] as const

export const anyone: Read = { who: { anyone: true } }
export const signedIn: Read = { who: { signedIn: true } }
export const shared: Read = { who: { own: all, shared: true }, refused: 403 }
export const thing = (id: string, kind: string, ...shows: string[]): Read => ({
  ...shared,
  at: { [id]: idOf('own', kind) },
  refused: 404,
  shows,
})
export const only = (...own: (typeof all)[number][]): Read => ({ who: { own }, refused: 403 })
/** Nobody may, and nobody is told more than that it is not there. */
export const closed = (answers: number, at = {}): Read => ({ at, who: { anyone: true }, answers })

export const file = { sv: 'rapport.json' } as const
export const leads = { ...anyone, answers: 302 } satisfies Read
