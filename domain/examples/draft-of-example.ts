import type { ExampleDraft } from './check-example.ts'
import { type ExampleContent, type ExampleTexts, exampleTexts } from './example.ts'
import { markKey } from './marks-of-example.ts'

/** A text that nobody has written anything in. */
const emptyTexts = Object.fromEntries(exampleTexts.map((text) => [text, ''])) as ExampleTexts

/** An example as the form holds it; checking it gives back the same example. */
export function draftOfExample(content: ExampleContent): ExampleDraft {
  const { language, texts, translation, nothingFailed, mailbox, step, figures, kept } = content
  return {
    language,
    texts,
    other: translation ?? emptyTexts,
    nothingFailed,
    mailbox,
    step,
    figures: figures.map(({ resultId }) => resultId),
    reasons: Object.fromEntries(kept.map((mark) => [markKey(mark), mark.because])),
  }
}
