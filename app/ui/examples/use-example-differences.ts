import type { ExampleDraft, ExampleField } from '#domain/examples/check-example.ts'
import { draftOfExample } from '#domain/examples/draft-of-example.ts'
import { type ExampleContent, exampleTexts } from '#domain/examples/example.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { useStepWords } from '../improvements/step-words.ts'
import { useTexts } from '../language.tsx'
import { useFieldWords } from './field-words.ts'

/** Each field in which the stored example says something else than the form; null where nobody saved first. */
export function useExampleDifferences(
  mine: ExampleDraft,
  stored: ExampleContent | undefined,
  chain: readonly ChainStepGuide[],
) {
  const t = useTexts().examples
  const stepWords = useStepWords(chain)
  const { nameOf } = useFieldWords(mine.language === 'en' ? 'en' : 'sv')
  if (!stored) return null
  const theirs = draftOfExample(stored)
  const failed = (draft: ExampleDraft) => (draft.nothingFailed ? t.nothingFailed : draft.texts.failed)
  const measures = stored.figures.map(({ change }) => change.measure)
  /** A field, what stands in it in each draft, and how theirs is shown where it is by a name of the program. */
  const fields: readonly (readonly [ExampleField, string, string, string?])[] = [
    ...exampleTexts.map((text) =>
      text === 'failed'
        ? ([text, failed(mine), failed(theirs)] as const)
        : ([text, mine.texts[text], theirs.texts[text]] as const),
    ),
    ['mailbox', mine.mailbox, theirs.mailbox],
    ['step', mine.step, theirs.step, stepWords(stored.step).step],
    ['figures', mine.figures.join(' '), theirs.figures.join(' '), measures.join(', ')],
    ...exampleTexts.map((text) => [`other-${text}`, mine.other[text], theirs.other[text]] as const),
  ]
  return fields
    .filter(([, own, other]) => own !== other)
    .map(([field, , other, shown = other]) => ({ field: nameOf(field), theirs: shown }))
}
