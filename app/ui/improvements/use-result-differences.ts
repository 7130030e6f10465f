import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ResultDraft, ResultField } from '#domain/improvements/check-result.ts'
import { draftOfResult } from '#domain/improvements/draft-of-result.ts'
import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'

/** Each field in which the stored result says something else than the form; null where nobody saved first. */
export function useResultDifferences(
  mine: ResultDraft,
  stored: ImprovementResult | undefined,
  chain: readonly ChainStepGuide[],
) {
  const { fields, result } = useTexts().improvements
  const language = useLanguage()
  const localized = useLocalized()
  if (!stored) return null
  const theirs = draftOfResult(stored, language)
  const shown = (field: ResultField) => {
    const guide = field === 'step' && chain.find(({ step }) => step === theirs.step)
    if (guide) return localized(guide.name)
    if (field === 'of') return theirs.of === 'girls-boys' ? result.girlsBoys : result.womenMen
    return theirs[field]
  }
  return (Object.keys(theirs) as ResultField[])
    .filter((field) => theirs[field] !== mine[field])
    .map((field) => ({ field: fields[field], theirs: shown(field) }))
}
