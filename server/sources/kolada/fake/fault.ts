/** What goes wrong with an answer on its way, as the real one has been seen to do or well might. */
const answerFaults = [
  'too-many-requests',
  'server-error',
  'drop-connection',
  'cut-page',
  'error-body',
  'redirect',
  'too-large',
] as const
export type AnswerFault = (typeof answerFaults)[number]

/** What goes wrong with a page where it is made. */
const pageFaults = [
  'wrong-count',
  'renamed-key',
  'number-as-text',
  'foreign-next',
  'endless-pages',
  'foreign-record',
  'overlapping-page',
  'contradiction',
] as const
export type PageFault = (typeof pageFaults)[number]

export const faultKinds = [...answerFaults, ...pageFaults] as const
export type FaultKind = (typeof faultKinds)[number]

/** A fault, for how many of the answers that it can happen to, and after how many that are well. */
export type Fault = Readonly<{ kind: FaultKind; times?: number; after?: number }>

/** Whether a fault happens on the way and not where the page is made. */
export function isAnswerFault(kind: FaultKind): kind is AnswerFault {
  return answerFaults.some((each) => each === kind)
}
