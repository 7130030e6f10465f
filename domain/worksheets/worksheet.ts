import type { MethodId } from './method.ts'

/** What is written on a worksheet, by the key of its box. A box that nobody has filled in does not stand here. */
export type Answers = Readonly<Record<string, string>>

/** A filled-in worksheet of an improvement, or a half-filled one. */
export type Worksheet = Readonly<{
  id: string
  improvementId: string
  method: Exclude<MethodId, 'pdsa'>
  title: string
  answers: Answers
  /** The day it was begun, as ISO date. */
  begunOn: string
  version: number
}>
