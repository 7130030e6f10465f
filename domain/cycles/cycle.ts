/** The four stages of a cycle, in order: plan, do, study, act (SKR: planera, göra, studera, agera). */
export const cycleStages = ['plan', 'do', 'study', 'act'] as const
export type CycleStage = (typeof cycleStages)[number]

/** How what was predicted compared with what was seen. */
export const verdicts = ['as-predicted', 'partly', 'not'] as const
export type Verdict = (typeof verdicts)[number]

/** What is done with what was tried: kept as it is, changed and tried anew, or left. */
export const decisions = ['adopt', 'adapt', 'abandon'] as const
export type CycleDecision = (typeof decisions)[number]

/**
 * One round of trying something out in an improvement. A stage that nobody has filled in is null. None is filled in
 * before the one ahead of it, and their days follow one another. Days are ISO dates.
 */
export type Cycle = Readonly<{
  id: string
  improvementId: string
  /** From 1, in the order in which the cycles of an improvement were begun. */
  number: number
  /** The number of the cycle that was adapted into this one. */
  follows: number | null
  /** What is to be found out, as a short question. */
  title: string
  plan: string
  prediction: string
  begunOn: string
  /** The day on which it is to be studied. */
  studyOn: string
  done: Readonly<{ what: string; on: string }> | null
  study: Readonly<{
    /** What the figures said; empty where none were followed. */
    numbers: string
    /** What women or girls said or did, and what men or boys did: neither stands without the other. */
    women: string
    men: string
    verdict: Verdict
    on: string
  }> | null
  act: Readonly<{ decision: CycleDecision; because: string; on: string }> | null
  version: number
}>

/** A cycle as far as people write it. */
export type CycleContent = Omit<Cycle, 'id' | 'improvementId' | 'number' | 'follows' | 'version'>
