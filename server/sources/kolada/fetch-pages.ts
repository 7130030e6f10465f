import type { z } from 'zod'
import { UserError } from '#server/errors.ts'
import type { KeptPages } from './kept-pages.ts'
import type { Kolada } from './open-kolada.ts'
import type { Page } from './read-page.ts'

/** The interface, and what is kept of an earlier fetch that was broken off. */
export type Fetching = Readonly<{
  kolada: Kolada
  kept: KeptPages
  /** Told of each page that has come over the net and is kept. */
  onPage: () => void
}>

/** All of an answer: its items and the pages that they stood on. */
export type Fetched<Item> = Readonly<{ items: readonly Item[]; pages: readonly string[] }>

/**
 * Fetches all pages of an answer, following `next_url` until there is none. A page that was fetched before the break is
 * not asked for again.
 *
 * @throws UserError as `openKolada` does, and `kolada-answer` where the pages lead back to one that has come.
 */
export async function fetchPages<Item>(
  fetching: Fetching,
  first: string,
  schema: z.ZodType<Item>,
): Promise<Fetched<Item>> {
  const items: Item[] = []
  const pages = new Set<string>()
  for (let at: string | null = first; at !== null;) {
    if (pages.has(at)) {
      await forgetPages(fetching, pages)
      throw UserError.of('kolada-answer', { path: at, problem: { kind: 'endless', pages: pages.size } }, 503)
    }
    pages.add(at)
    const page: Page<Item> = await findOrGet(fetching, at, schema)
    for (const item of page.items) items.push(item)
    at = page.next
  }
  return { items, pages: [...pages] }
}

/** Throws away pages that do not hang together, so that they are asked for anew the next time. */
export async function forgetPages({ kept }: Fetching, pages: Iterable<string>): Promise<void> {
  for (const page of pages) await kept.forget(page)
}

async function findOrGet<Item>(
  { kolada, kept, onPage }: Fetching,
  pathAndQuery: string,
  schema: z.ZodType<Item>,
): Promise<Page<Item>> {
  // It was checked before it was kept, and its checksum agrees.
  const known = (await kept.find(pathAndQuery)) as Page<Item> | null
  if (known !== null) return known
  const page = await kolada.getPage(pathAndQuery, schema)
  await kept.keep(pathAndQuery, page)
  onPage()
  return page
}
