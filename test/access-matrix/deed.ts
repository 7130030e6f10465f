import type { AddressName } from '#app/addresses.ts'
import type { AuditAction } from '#domain/audit/audit-action.ts'
import type { Circle } from '#domain/access/circle.ts'
import type { Who } from './expectation.ts'

export type Form = Readonly<Record<string, string | readonly string[]>>

/** What a form may need to know: the circle that things stand in, the workbook of `own` as it was taken out, and the language. */
export type Given = Readonly<{ circle: Circle; workbook: Uint8Array; language: 'sv' | 'en' }>

/** One thing that can be done by sending a form, and what must come of it. */
export type Deed = Readonly<{
  name: AddressName
  /** In words, to tell it from others at the same address. */
  deed: string
  at?: Readonly<Record<string, string>>
  query?: string
  /** What is sent. */
  form: Form | ((given: Given) => Form | FormData)
  /** It is sent as JSON, as a script of ours does. */
  json?: true
  who: Who
  refused?: 403 | 404
  /** Who knows that it exists, and so is told 403 and not 404. */
  known?: Who
  /** Whoever is not signed in is told nothing either. */
  hidden?: true
  /** The line it leaves in the audit trail; none where nothing was done with anybody's things. */
  done: AuditAction | null
  /** Whose chain the line stands in; that of `own` where nothing is said. */
  of?: string | null
  /** What else it leaves: a letter on its way, an order for the worker. */
  leaves?: 'letter' | 'job' | 'workbook_staging'
  /** What those who may are answered where that is no success: the state of things says no, after the policy said yes. */
  answers?: number
  /** Statements that make the thing ready to be done. */
  before?: readonly string[]
  /** Whose words of `own` its page shows to those who may. */
  shows?: readonly string[]
  /** It is done to oneself, and so tried by those who are not needed by others. */
  askedBy?: readonly string[]
}>
