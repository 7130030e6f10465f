import type { Selectable } from 'kysely'
import type { Cycle, CycleContent } from '#domain/cycles/cycle.ts'
import type { CycleTables } from '../tables/cycles.ts'

/** Makes a row into the cycle it stands for. A stage is there as a whole or not at all, which the table sees to. */
export function toCycle(row: Selectable<CycleTables['cycle']>): Cycle {
  return {
    id: row.id,
    improvementId: row.improvement_id,
    number: row.number,
    follows: row.follows,
    title: row.title,
    plan: row.plan,
    prediction: row.prediction,
    begunOn: row.begun_on,
    studyOn: row.study_on,
    done: row.done_on === null ? null : { what: row.done!, on: row.done_on },
    study:
      row.studied_on === null
        ? null
        : {
            numbers: row.numbers!,
            women: row.women!,
            men: row.men!,
            verdict: row.verdict!,
            on: row.studied_on,
          },
    act: row.acted_on === null ? null : { decision: row.decision!, because: row.because!, on: row.acted_on },
    version: row.version,
  }
}

/** What people wrote about a cycle as the columns that hold it. */
export function toColumns(content: CycleContent) {
  const { done, study, act } = content
  return {
    title: content.title,
    plan: content.plan,
    prediction: content.prediction,
    begun_on: content.begunOn,
    study_on: content.studyOn,
    done: done?.what ?? null,
    done_on: done?.on ?? null,
    numbers: study?.numbers ?? null,
    women: study?.women ?? null,
    men: study?.men ?? null,
    verdict: study?.verdict ?? null,
    studied_on: study?.on ?? null,
    decision: act?.decision ?? null,
    because: act?.because ?? null,
    acted_on: act?.on ?? null,
  }
}
