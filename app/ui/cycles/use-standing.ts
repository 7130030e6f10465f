import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Waiting } from '#domain/cycles/find-waiting.ts'
import { nextStage } from '#domain/cycles/next-stage.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** What a cycle has come to, in a few words: what it waits for and since when, what is under way, or what was decided. */
export function useStanding() {
  const t = useTexts().cycles
  const language = useLanguage()
  return (cycle: Cycle, waiting: Waiting | null) => {
    if (waiting) return t.waits[waiting.stage](formatDate(language, waiting.since))
    const stage = nextStage(cycle)
    return stage === null
      ? t.decided[cycle.act!.decision]
      : t.standing[stage](formatDate(language, cycle.studyOn))
  }
}
