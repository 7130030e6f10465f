import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import { Ask } from '../ask.tsx'
import { useAddress, useTexts } from '../language.tsx'

/** Change or remove a result. */
export function ResultActions({ result }: { result: ImprovementResult }) {
  const t = useTexts().improvements
  const to = useAddress()
  return (
    <div className="actions result__actions">
      <a
        className="ds-link"
        href={`${to('newResult', { improvement: result.improvementId })}?result=${result.id}`}
      >
        {t.changeResult}
      </a>
      <Ask
        label={t.removeResult}
        why={t.removeResultWhy}
        confirm={t.removeResultConfirm}
        fields={{ intent: 'remove-result', result: result.id }}
      />
    </div>
  )
}

/** Remove an improvement that has no results. */
export function RemoveImprovement() {
  const t = useTexts().improvements
  return (
    <Ask
      label={t.removeImprovement}
      why={t.removeImprovementWhy}
      confirm={t.removeImprovementConfirm}
      fields={{ intent: 'remove-improvement' }}
    />
  )
}
