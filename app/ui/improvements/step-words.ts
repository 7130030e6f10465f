import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { chainSteps, type ChainStep } from '#domain/improvements/improvement.ts'
import { useLocalized } from '../language.tsx'

/** Names a step of the chain in the page's language, with its number from 1 to 5. */
export function useStepWords(chain: readonly ChainStepGuide[]) {
  const localized = useLocalized()
  return (step: ChainStep) => {
    const guide = chain.find((one) => one.step === step)
    return { step: guide ? localized(guide.name) : step, number: chainSteps.indexOf(step) + 1 }
  }
}
