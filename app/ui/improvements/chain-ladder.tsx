import '../../theme/numbered-steps.css'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'
import { MeasuredChange } from './measured-change.tsx'
import { ResultActions } from './removal.tsx'

type Props = Readonly<{
  chain: readonly ChainStepGuide[]
  results: readonly ImprovementResult[]
  /** Whether whoever reads may change and remove results. */
  mayEdit: boolean
}>

/** The five steps of the chain as a ladder, each with the results that stand on it. */
export function ChainLadder({ chain, results, mayEdit }: Props) {
  const t = useTexts().improvements
  const localized = useLocalized()
  return (
    <ol className="numbered-steps">
      {chain.map(({ step, name, meaning }) => {
        const onStep = results.filter((result) => result.step === step)
        return (
          <li
            key={step}
            className="numbered-step ladder__step"
            data-state={onStep.length > 0 ? 'filled' : 'later'}
          >
            <h3 className="ds-heading" data-size="2xs">
              {localized(name)}
            </h3>
            <p className="note">{localized(meaning)}</p>
            {onStep.length === 0 && <p className="note ladder__empty">{t.notReached}</p>}
            {onStep.map((result) => (
              <Result key={result.id} result={result} mayEdit={mayEdit} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}

function Result({ result, mayEdit }: { result: ImprovementResult; mayEdit: boolean }) {
  const t = useTexts().improvements
  const language = useLanguage()
  return (
    <article className="ds-card result" id={`result-${result.id}`}>
      <p className="result__date">
        <time dateTime={result.date}>{formatDate(language, result.date)}</time>
      </p>
      <LinkedText>{result.description}</LinkedText>
      {result.change && <MeasuredChange id={`change-${result.id}`} change={result.change} />}
      <div className="result__evidence">
        <strong>{t.evidence}:</strong> <LinkedText>{result.evidence}</LinkedText>
      </div>
      {mayEdit && <ResultActions result={result} />}
    </article>
  )
}
