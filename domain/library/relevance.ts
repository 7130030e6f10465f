import type { Field } from './index-entry.ts'
import type { Closeness, SearchedWord, Variant } from './word-variants.ts'

/** What it is worth that a word answers just as it was typed, or in another way (docs/methods/library-search.md). */
const closenessWorth: Readonly<Record<Closeness, number>> = {
  same: 1,
  respelled: 0.8,
  compound: 0.5,
  split: 0.4,
  part: 0.25,
}

/** What is left of it where the word was taken for a slip. */
const slipWorth = 0.6

/** What a place is worth: title, keywords, names, text. */
const fieldWorth: Readonly<Record<Field, number>> = { A: 1, B: 0.7, C: 0.5, D: 0.2 }

/** What it adds that somebody typed just the words of a keyword of several words. */
export const phraseWorth = 1

/** A question to the index in the language of PostgreSQL's text search, and what it is worth that it is answered. */
export type RankingStep = Readonly<{ query: string; worth: number }>

/** As many steps as a word can have: four places for each way of answering, of which `part` stands alone. */
export const mostSteps = 16

/**
 * What a word is worth in an entry: that of the first step which the entry answers, nothing where it answers none. As typed
 * goes before all else wherever it stands, and within each way of answering the best place; a word of several parts is
 * worth its worst-placed part.
 */
export function rankingStepsOf({ variants, readAs }: SearchedWord): readonly RankingStep[] {
  const certainty = readAs === null ? 1 : slipWorth
  return variants.flatMap((variant) =>
    (['A', 'B', 'C', 'D'] as const).map((field) => ({
      // Whatever stands in a better place answers too.
      query: writeQuery(variant, field === 'D' ? '' : 'ABC'.slice(0, 'ABC'.indexOf(field) + 1)),
      worth: closenessWorth[variant.closeness] * fieldWorth[field] * certainty,
    })),
  )
}

/** What an entry must answer to hold a word in any way and place. */
export function queryOf({ variants }: Pick<SearchedWord, 'variants'>): string {
  return `(${variants.map((variant) => writeQuery(variant, '')).join(' | ')})`
}

/**
 * What an entry must answer to speak of a word by its title, keywords or names: itself, respelled or in a compound.
 * Undefined where the library has it in no such way.
 */
export function tellingQueryOf({ variants, readAs }: SearchedWord): string | undefined {
  const sure = variants.filter(
    ({ closeness }) => readAs === null && closeness !== 'split' && closeness !== 'part',
  )
  if (sure.length === 0) return undefined
  return sure.map((variant) => writeQuery(variant, 'ABC')).join(' | ')
}

/** The stems by which it is counted how rare a word is: its own, or else those that stand in for it. */
export function stemsToCount({ variants }: Pick<SearchedWord, 'variants'>): readonly string[] {
  return variants[0]?.parts.at(-1) ?? []
}

function writeQuery({ parts }: Variant, places: string): string {
  const suffix = places === '' ? '' : `:${places}`
  const any = parts.map((stems) => `(${stems.map((stem) => `'${stem}'${suffix}`).join(' | ')})`)
  return `(${any.join(' & ')})`
}
