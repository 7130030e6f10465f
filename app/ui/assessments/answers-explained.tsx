import { useTexts } from '../language.tsx'

/** What the two answers outside the scale mean, said once above the statements. */
export function AnswersExplained() {
  const t = useTexts().assessments
  return (
    <dl className="answers-explained">
      <div>
        <dt>{t.unknown}</dt>
        <dd>{t.unknownHint}</dd>
      </div>
      <div>
        <dt>{t.notApplicable}</dt>
        <dd>{t.notApplicableHint}</dd>
      </div>
    </dl>
  )
}
