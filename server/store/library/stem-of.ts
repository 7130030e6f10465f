import { type RawBuilder, sql } from 'kysely'

/**
 * The stem of a word in SQL, in Swedish or English; null for words that say nothing of their own, such as *och*. To the
 * stems of PostgreSQL is added what it passes by in Swedish: the genitive of plurals (*tjejers*), and that m and n are
 * written twice between vowels (*program*, *programmet*).
 */
export function stemOf(language: 'sv' | 'en', word: RawBuilder<unknown>): RawBuilder<string | null> {
  return language === 'en'
    ? sql`(ts_lexize('english_stem', ${word}))[1]`
    : sql`regexp_replace((ts_lexize('swedish_stem', regexp_replace(${word}, '([aeo]r)s$', '\\1')))[1],
        '([mn])\\1$', '\\1')`
}

/**
 * The Swedish stem that a word has without the ending of the definite form that PostgreSQL leaves: *skolan* is *skola*,
 * *samtalet* is *samtal*. Null where the stem does not end so. It may be no word (*kvalitet* is no *kval*): only what the
 * library has counts.
 */
export function indefiniteStem(stem: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`case when ${stem} ~ '...[aeioy]n$' then ${stemOf('sv', sql`left(${stem}, -1)`)}
    when ${stem} ~ '...et$' then ${stemOf('sv', sql`left(${stem}, -2)`)} end`
}

/** The stems that the definite forms of a Swedish word may have, the other way about; of which few are words. */
export function definiteStems(word: RawBuilder<unknown>, stem: RawBuilder<unknown>): RawBuilder<string[]> {
  return sql`array[${stem} || 'et', ${stem} || right(${stem}, 1) || 'et', ${word} || 'et', ${stem} || 'an',
    substring(${stem} from '.*[aeioy]$') || 'n', substring(${word} from '.*[aeioy]$') || 'n']`
}
