import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { useStepWords } from '../improvements/step-words.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** Whose a story is, when it happened and how far it came, in the page's language. */
export function useStoryWords(chain: readonly ChainStepGuide[]) {
  const language = useLanguage()
  const { library, libraryPages: t } = useTexts()
  const stepWords = useStepWords(chain)
  return (story: Pick<LibraryStory, 'owner' | 'years' | 'step'>) => {
    const { owner, years } = story
    const { number, step } = stepWords(story.step)
    return {
      owner: owner[language],
      years: years.basis === 'unknown' ? null : library.years(years.from, years.to),
      step: t.step(number, step),
    }
  }
}
