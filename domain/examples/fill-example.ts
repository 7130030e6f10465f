import { chainSteps, type Improvement, type ImprovementResult } from '../improvements/improvement.ts'
import type { Language } from '../language/language.ts'
import type { ExampleContent, ExampleFigure } from './example.ts'
import { withoutPersonalNumbers } from './find-personal-numbers.ts'

/** What an improvement carries into an example and nobody types. */
export type ExampleFacts = Pick<
  ExampleContent,
  'step' | 'years' | 'area' | 'subGoals' | 'items' | 'keyFigures' | 'methods'
> &
  Readonly<{
    /** Every measured change of its results; whoever writes may leave some out. */
    figures: readonly ExampleFigure[]
  }>

/** What else is known of the work: the methods that were used, and what was tried and given up. */
export type ExampleBackground = Readonly<{ methods: readonly string[]; abandoned: readonly string[] }>

/**
 * What follows from an improvement as it stands: the highest step its results have reached, every measured change, the
 * years from the first measurement or result to the last, and what it is about. Null where it has no result yet.
 */
export function factsOfImprovement(
  improvement: Improvement,
  { methods }: Pick<ExampleBackground, 'methods'>,
): ExampleFacts | null {
  const { results, area, subGoals, relatedItems, keyFigures } = improvement
  const step = chainSteps.findLast((one) => results.some((result) => result.step === one))
  if (step === undefined) return null
  const figures = results.flatMap(({ id, change }) => (change === null ? [] : [{ resultId: id, change }]))
  const dates = results.flatMap(({ date, change }) => [
    date,
    ...(change ? [change.before.date, change.after.date] : []),
  ])
  const years = dates.map((date) => Number(date.slice(0, 4)))
  return {
    step,
    figures,
    years: { from: Math.min(...years), to: Math.max(...years) },
    area,
    subGoals,
    items: relatedItems.map(({ instrumentId, item }) => `${instrumentId}:${item}`),
    keyFigures,
    methods,
  }
}

const early: readonly ImprovementResult['step'][] = ['activity', 'product']

/**
 * The first draft of an example, in the language of whoever writes: the challenge is its problem, what was done and the
 * early results are what was tried, the later ones are what happened, and what was given up is what failed. Personal
 * numbers that stand in the improvement are left out.
 */
export function fillExample(
  improvement: Improvement,
  facts: ExampleFacts,
  {
    language,
    abandoned,
    contactRole,
  }: Readonly<{ language: Language; contactRole: string }> & Pick<ExampleBackground, 'abandoned'>,
): ExampleContent {
  const { title, challenge, whatWasDone, results } = improvement
  const told = (wanted: boolean) =>
    results.filter(({ step }) => early.includes(step) === wanted).map(({ description }) => description)
  const lines = (parts: readonly string[]) =>
    withoutPersonalNumbers(parts.filter((part) => part !== '').join('\n\n'))
  return {
    language,
    texts: {
      title: withoutPersonalNumbers(title),
      problem: lines([challenge]),
      tried: lines([whatWasDone, ...told(true)]),
      happened: lines(told(false)),
      failed: lines(abandoned),
      contactRole,
    },
    translation: null,
    nothingFailed: false,
    mailbox: '',
    ...facts,
    kept: [],
  }
}
