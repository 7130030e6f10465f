import { writeDecimal } from '#stats/write-decimal.ts'
import type { Language } from '../language/language.ts'
import type { ResultDraft } from './check-result.ts'
import type { ImprovementResult } from './improvement.ts'

/** A result form with nothing filled in. */
export const emptyResultDraft: ResultDraft = {
  step: '',
  date: '',
  description: '',
  evidence: '',
  measure: '',
  unit: '',
  of: 'women-men',
  beforeDate: '',
  beforeWomen: '',
  beforeMen: '',
  afterDate: '',
  afterWomen: '',
  afterMen: '',
  source: '',
}

/** A result as the form holds it, numbers with the decimal sign of the language; checking it gives back the same. */
export function draftOfResult(
  { step, date, description, evidence, change }: Omit<ImprovementResult, 'id' | 'improvementId'>,
  language: Language,
): ResultDraft {
  const texts = { step, date, description, evidence }
  if (change === null) return { ...emptyResultDraft, ...texts }
  const { before, after, measure, unit, of, source } = change
  return {
    ...texts,
    measure,
    unit,
    of,
    source,
    beforeDate: before.date,
    beforeWomen: writeDecimal(before.women, language),
    beforeMen: writeDecimal(before.men, language),
    afterDate: after.date,
    afterWomen: writeDecimal(after.women, language),
    afterMen: writeDecimal(after.men, language),
  }
}
