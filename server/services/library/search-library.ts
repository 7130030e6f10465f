import type { LibraryCard } from '#domain/library/library-card.ts'
import { type ChosenFacets, type FacetCounts, libraryFacets } from '#domain/library/library-facets.ts'
import { splitWords } from '#domain/library/split-words.ts'
import type { Context } from '#server/context.ts'
import { searchEntries } from '#server/store/library/search-entries.ts'
import { addAdoptions } from './add-adoptions.ts'
import { expandWords } from './expand-words.ts'

/** What is looked for. Empty words find everything that the facets leave; pages begin at one. */
export type LibrarySearch = Readonly<{ words: string; facets: ChosenFacets; page: number }>

/** A page of what was found. */
export type LibraryView = Readonly<{
  cards: readonly LibraryCard[]
  total: number
  counts: FacetCounts
  page: number
  pages: number
  /** Whether what was found has all the words, or some of them since nothing has all. */
  match: 'all' | 'some'
  /** Words that nothing in the library answers, as they were typed. */
  unknown: readonly string[]
  /** Words that were taken for slips of the keyboard, and what was looked for instead. */
  slips: readonly Readonly<{ typed: string; readAs: string }>[]
}>

const perPage = 20

/** More words than anybody types; what comes after them is left out. */
const mostWords = 8

/** Searches the library: by words in Swedish or English as people write them, and by facets with counts. */
export async function searchLibrary(ctx: Context, search: LibrarySearch): Promise<LibraryView> {
  const typed = [...new Set(splitWords(search.words.slice(0, 400)))].slice(0, mostWords)
  const { words, phrases } = await expandWords(ctx.db, typed)
  const unknown = words.filter(({ variants }) => variants.length === 0).map(({ word }) => word)
  const found = words.filter(({ variants }) => variants.length > 0)
  if (unknown.length > 0 && found.length === 0) return { ...nothing, unknown }
  const page = Math.max(1, Math.floor(search.page))
  const find = (match: 'all' | 'some') =>
    searchEntries(ctx.db, {
      words: found,
      phrases,
      match,
      chosen: search.facets,
      limit: perPage,
      page,
    })
  const all = await find('all')
  const match = all.matching === 0 && found.length > 1 ? 'some' : 'all'
  const entries = match === 'all' ? all : await find('some')
  const pages = Math.max(1, Math.ceil(entries.total / perPage))
  return {
    cards: await addAdoptions(ctx, entries.cards),
    total: entries.total,
    counts: toCounts(entries.counts),
    page: Math.min(page, pages),
    pages,
    match: unknown.length > 0 ? 'some' : match,
    unknown,
    slips: words.flatMap(({ word, readAs }) => (readAs === null ? [] : [{ typed: word, readAs }])),
  }
}

function toCounts(counts: Readonly<Record<string, number>>): FacetCounts {
  const of = (facet: string) =>
    Object.entries(counts)
      .filter(([value]) => value.startsWith(`${facet}:`))
      .map(([value, count]) => [value.slice(facet.length + 1), count] as const)
  return Object.fromEntries(
    libraryFacets.map((facet) => [facet, Object.fromEntries(of(facet))]),
  ) as FacetCounts
}

const nothing: LibraryView = {
  cards: [],
  total: 0,
  counts: toCounts({}),
  page: 1,
  pages: 1,
  match: 'all',
  unknown: [],
  slips: [],
}
