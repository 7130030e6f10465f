import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ChainStep } from '#domain/improvements/improvement.ts'
import { useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{ chain: readonly ChainStepGuide[]; reached: ChainStep }>

/** The five steps of the chain as a small ladder, the highest on top, with the one that was reached marked. */
export function StepLadder({ chain, reached }: Props) {
  const t = useTexts().libraryPages
  const localized = useLocalized()
  return (
    <ol className="step-ladder" reversed aria-label={t.ladder}>
      {chain
        .map(({ step, name }, i) => ({ step, name, number: i + 1 }))
        .toReversed()
        .map(({ step, name, number }) => (
          <li
            key={step}
            value={number}
            data-step={number}
            aria-current={step === reached ? 'step' : undefined}
          >
            <span className="step-ladder__number" aria-hidden="true">
              {number}
            </span>
            <span>
              {localized(name)}
              {step === reached && <span className="ds-sr-only">{` (${t.here})`}</span>}
            </span>
          </li>
        ))}
    </ol>
  )
}
