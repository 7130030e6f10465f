import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * What a link on a page leads to, as a browser gets it: at once, or by way of the page of an order, which reads itself
 * anew until the file is there.
 */
export async function fetchFile(page: Page, href: string): Promise<Buffer> {
  for (let url = new URL(href, page.url()); ; await pause(100)) {
    const response = await page.context().request.get(url.href)
    expect(response.status()).toBe(200)
    const next = /url=(.+)$/.exec(response.headers().refresh ?? '')?.[1]
    if (next === undefined) return response.body()
    url = new URL(next, response.url())
  }
}
