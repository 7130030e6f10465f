import { useLoaderData } from 'react-router'

/** What the loader of a page returns: its data, out of sight of whoever lists the properties. */
export type PageData<T> = Readonly<{ page: T }>

/** The data that a loader hands to its page. */
export type PageOf<Loader extends (...all: never[]) => Promise<PageData<unknown>>> = Awaited<
  ReturnType<Loader>
>['page']

/**
 * Hands data from a loader to the render on the server, and to nothing else. No page hydrates, but React Router encodes
 * for the browser whatever it can list, which took a quarter of the time of a page (docs/decisions/0004).
 */
export function toPage<T>(page: T): PageData<T> {
  return Object.defineProperty({}, 'page', { value: page, enumerable: false }) as PageData<T>
}

/** The data that the loader of this page has handed to it. */
export function usePageData<
  Loader extends (...all: never[]) => Promise<PageData<unknown>>,
>(): PageOf<Loader> {
  return useLoaderData<PageData<PageOf<Loader>>>().page
}
