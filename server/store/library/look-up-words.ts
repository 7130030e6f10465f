import { sql } from 'kysely'
import type { Database } from '#server/context.ts'
import { definiteStems, indefiniteStem, stemOf } from './stem-of.ts'

/** What the index knows of a word that was typed. */
export type LookedUpWord = Readonly<{
  word: string
  /** Its stem in each language; null where the word means nothing of its own there, such as *och*. */
  sv: string | null
  en: string | null
  /** By what compounds with it are looked for: its Swedish stem, without a definite ending where the library has it so. */
  base: string | null
  /** Those of its stems that stand in the library, definite forms among them. */
  same: readonly string[]
  /** Stems there that differ from it by marks on letters only. */
  respelled: readonly string[]
}>

/** Looks words up among the words of the library, in the order given. */
export async function lookUpWords(db: Database, words: readonly string[]): Promise<readonly LookedUpWord[]> {
  const { rows } = await sql<LookedUpWord>`
    with typed as (
      select place, word, ${stemOf('sv', sql`word`)} as sv, ${stemOf('en', sql`word`)} as en
      from unnest(${words}::text[]) with ordinality as typed (word, place)
    ), formed as (
      select *, ${indefiniteStem(sql`sv`)} as bare from typed
    ), asked as (
      select *, array[sv, bare] || ${definiteStems(sql`word`, sql`sv`)} as forms from formed
    )
    select word, sv, en,
      case when exists (select from library_word where language = 'sv' and folded_stem = fold_letters(bare))
        then bare else sv end as base,
      array(select distinct stem from library_word
        where stem in (sv, en) or language = 'sv' and stem = any(forms) order by stem) as same,
      array(select distinct stem from library_word
        where (folded_stem in (fold_letters(sv), fold_letters(en))
            or language = 'sv' and folded_stem = any(string_to_array(fold_letters(array_to_string(forms, ' ')), ' ')))
          and stem is distinct from sv and stem is distinct from en
          and not (language = 'sv' and stem = any(array_remove(forms, null))) order by stem) as respelled
    from asked order by place`.execute(db)
  return rows
}
