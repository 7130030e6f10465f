import type { Locator } from 'playwright-core'

/** Where links lead, as they are written on the page. */
export function hrefsOf(links: Locator): Promise<readonly (string | null)[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
}
