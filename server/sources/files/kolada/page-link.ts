import { type Doubt, doubt, shorten } from '../doubt.ts'

/** What a page says of the pages around it, and where it stands in its file. */
export type PageLink = Readonly<{ next: string | null; previous: string | null; at: string }>

/** A page by what it is a page of and its number. */
type Numbered = Readonly<{ of: string; number: number }>

/**
 * Looks whether pages are all there: each that says that another comes before or after it must have it beside it, in the
 * same file or another that is read in with it.
 *
 * @returns the first page that lacks one, by its place among `pages`, and what is wrong; null where none does.
 */
export function findMissingPage(
  pages: readonly PageLink[],
): Readonly<{ index: number; doubt: Doubt }> | null {
  const present = new Set<string>()
  for (const page of pages) {
    const own = ownNumber(page)
    if (own !== null) present.add(`${own.of} ${own.number}`)
  }
  for (const [index, { next, previous, at }] of pages.entries())
    for (const url of [next, previous]) {
      if (url === null) continue
      const wanted = numbered(url)
      if (wanted === null || !present.has(`${wanted.of} ${wanted.number}`))
        return { index, doubt: doubt('pages-missing', { url: shorten(url) }, at === '' ? {} : { at }) }
    }
  return null
}

function ownNumber({ next, previous }: PageLink): Numbered | null {
  const after = next === null ? null : numbered(next)
  if (after !== null) return { ...after, number: after.number - 1 }
  const before = previous === null ? null : numbered(previous)
  return before === null ? null : { ...before, number: before.number + 1 }
}

/** Hosts differ behind proxies, so a page goes by path and question alone. */
function numbered(url: string): Numbered | null {
  const parsed = URL.parse(url, 'https://api.kolada.se')
  const number = Number(parsed?.searchParams.get('page') ?? Number.NaN)
  if (parsed === null || !Number.isInteger(number)) return null
  parsed.searchParams.delete('page')
  parsed.searchParams.sort()
  return { of: `${parsed.pathname}?${parsed.searchParams}`, number }
}
