import type { Generated } from 'kysely'
import type { CycleDecision, Verdict } from '#domain/cycles/cycle.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Json } from './json.ts'

/** What is tried out in an improvement, and what was thought on the way. */
export type CycleTables = {
  cycle: {
    id: string
    improvement_id: string
    number: number
    follows: number | null
    title: string
    plan: string
    prediction: string
    begun_on: string
    study_on: string
    done: string | null
    done_on: string | null
    numbers: string | null
    women: string | null
    men: string | null
    verdict: Verdict | null
    studied_on: string | null
    decision: CycleDecision | null
    because: string | null
    acted_on: string | null
    version: Generated<number>
    created_at: Date
  }
  worksheet: {
    id: string
    improvement_id: string
    method: Worksheet['method']
    title: string
    answers: Json<Worksheet['answers']>
    version: Generated<number>
    created_at: Date
  }
}
