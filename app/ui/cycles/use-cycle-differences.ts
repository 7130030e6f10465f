import type { Cycle } from '#domain/cycles/cycle.ts'
import { type CycleDraft, type CycleField, cycleFields, draftOfCycle } from '#domain/cycles/cycle-draft.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** Each field in which the stored cycle says something else than the form; null where nobody saved first. */
export function useCycleDifferences(mine: CycleDraft, stored: Cycle | undefined, today: string) {
  const t = useTexts().cycles
  const language = useLanguage()
  if (!stored) return null
  const theirs = draftOfCycle(stored, today)
  const shown = (field: CycleField) => {
    if (field === 'verdict') return stored.study ? t.verdict[stored.study.verdict] : ''
    if (field === 'decision') return stored.act ? t.decision[stored.act.decision] : ''
    return field.endsWith('On') ? formatDate(language, theirs[field]) : theirs[field]
  }
  return cycleFields
    .filter((field) => theirs[field] !== mine[field])
    .map((field) => ({ field: t.fields[field], theirs: shown(field) }))
}
