import { chainSteps } from '../improvements/improvement.ts'
import { type ExampleContent, type ExampleText, type ExampleTexts, exampleTexts } from './example.ts'
import type { ExampleFacts } from './fill-example.ts'
import { findPersonalNumbers } from './find-personal-numbers.ts'
import { firstNames } from './first-names.ts'
import { type ExampleMark, markKey, marksOf } from './marks-of-example.ts'

/** A field of the form: a text, the same text in the other language, or one of the rest. */
export type ExampleField =
  | ExampleText
  | `other-${ExampleText}`
  | 'language'
  | 'nothingFailed'
  | 'mailbox'
  | 'step'
  | 'figures'

/** What somebody typed about an example, as it came. */
export type ExampleDraft = Readonly<{
  language: string
  texts: ExampleTexts
  /** Empty all through where it is not translated. */
  other: ExampleTexts
  nothingFailed: boolean
  mailbox: string
  step: string
  /** The results whose measured change is shown. */
  figures: readonly string[]
  /** Why a sign of a person may stand, by `markKey`. */
  reasons: Readonly<Record<string, string>>
}>

/** Why what was typed in a field cannot be saved, or not be sent for review yet. */
export type ExampleProblem = Readonly<{
  field: ExampleField
  code:
    | 'missing'
    | 'too-long'
    | 'unknown-choice'
    | 'personal-number'
    | 'not-an-address'
    | 'personal-address'
    | 'both-said'
    | 'step-too-high'
    | 'step-needs-figures'
    | 'not-translated'
  /** With `too-long`: how many signs. */
  limit?: number
}>

export type CheckedExample =
  | Readonly<{ value: ExampleContent; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly ExampleProblem[] }>

const longest: Readonly<Record<ExampleText, number>> = {
  title: 200,
  problem: 5000,
  tried: 10_000,
  happened: 10_000,
  failed: 5000,
  contactRole: 200,
}
const longestReason = 500

/**
 * Decides whether a draft may be saved. It may lack whatever is still to be written, save its title; it may not hold a
 * personal number, claim a step above what the results carry, or a changed outcome without figures.
 *
 * @param known names of organisations, places and units, which are nobody's.
 */
export function checkExample(
  draft: ExampleDraft,
  facts: ExampleFacts,
  known: readonly string[],
): CheckedExample {
  const problems: ExampleProblem[] = []
  const texts = checkTexts(draft.texts, '', problems)
  const other = checkTexts(draft.other, 'other-', problems)
  if (texts.title === '') problems.unshift({ field: 'title', code: 'missing' })
  if (draft.nothingFailed && texts.failed !== '') problems.push({ field: 'failed', code: 'both-said' })
  const mailbox = draft.mailbox.trim()
  if (mailbox !== '') problems.push(...checkMailbox(mailbox))
  const figures = facts.figures.filter(({ resultId }) => draft.figures.includes(resultId))
  const language = draft.language === 'sv' || draft.language === 'en' ? draft.language : null
  if (language === null) problems.push({ field: 'language', code: 'unknown-choice' })
  const step = chainSteps.find((one) => one === draft.step)
  problems.push(...checkStep(step, facts.step, figures.length))
  if (problems.length > 0 || language === null || step === undefined) return { value: null, problems }
  const isTranslated = exampleTexts.some((text) => other[text] !== '')
  const content: ExampleContent = {
    ...facts,
    language,
    texts,
    translation: isTranslated ? other : null,
    nothingFailed: draft.nothingFailed,
    mailbox,
    step,
    figures,
    kept: [],
  }
  return { value: { ...content, kept: keptOf(marksOf(content, known), draft.reasons) }, problems: [] }
}

function checkTexts(texts: ExampleTexts, side: '' | 'other-', problems: ExampleProblem[]): ExampleTexts {
  const checked = { ...texts }
  for (const text of exampleTexts) {
    checked[text] =
      text === 'title' || text === 'contactRole'
        ? texts[text].replace(/\s+/g, ' ').trim()
        : texts[text].trim()
    const field = `${side}${text}` as const
    if (checked[text].length > longest[text]) problems.push({ field, code: 'too-long', limit: longest[text] })
    if (findPersonalNumbers(checked[text]).length > 0) problems.push({ field, code: 'personal-number' })
  }
  return checked
}

function checkMailbox(mailbox: string): readonly ExampleProblem[] {
  const [, local] = /^([\w.+-]{1,64})@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.exec(mailbox) ?? []
  if (local === undefined || mailbox.length > 200) return [{ field: 'mailbox', code: 'not-an-address' }]
  const isPerson = local
    .toLowerCase()
    .split(/[._-]/)
    .some((part) => firstNames.has(part))
  return isPerson ? [{ field: 'mailbox', code: 'personal-address' }] : []
}

function checkStep(
  step: ExampleContent['step'] | undefined,
  highest: ExampleContent['step'],
  figures: number,
): readonly ExampleProblem[] {
  if (step === undefined) return [{ field: 'step', code: 'unknown-choice' }]
  const isAbove = (one: ExampleContent['step']) => chainSteps.indexOf(step) > chainSteps.indexOf(one)
  if (isAbove(highest)) return [{ field: 'step', code: 'step-too-high' }]
  return isAbove('way-of-working') && figures === 0 ? [{ field: 'step', code: 'step-needs-figures' }] : []
}

function keptOf(marks: readonly ExampleMark[], reasons: ExampleDraft['reasons']): ExampleContent['kept'] {
  return marks.flatMap((mark) => {
    const because = (reasons[markKey(mark)] ?? '').replace(/\s+/g, ' ').trim().slice(0, longestReason)
    return because === '' ? [] : [{ field: mark.field, text: mark.text, because }]
  })
}

/**
 * What must still be written before an example can be reviewed: every text, in both languages where it is translated;
 * what failed, or that nothing did that anybody knows of; and a mailbox to write to.
 */
export function leftToWrite({
  texts,
  translation,
  nothingFailed,
  mailbox,
}: ExampleContent): readonly ExampleProblem[] {
  const isLeft = (side: ExampleTexts) => (text: ExampleText) =>
    side[text] === '' && !(text === 'failed' && nothingFailed)
  return [
    ...exampleTexts.filter(isLeft(texts)).map((field): ExampleProblem => ({ field, code: 'missing' })),
    ...(translation === null
      ? []
      : exampleTexts
          .filter(isLeft(translation))
          .map((text): ExampleProblem => ({ field: `other-${text}`, code: 'not-translated' }))),
    ...(mailbox === '' ? [{ field: 'mailbox', code: 'missing' } as const] : []),
  ]
}
