import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const

type Options = Readonly<{
  as?: string
  size?: keyof typeof sizes
  javaScript?: boolean
  colorScheme?: 'light' | 'dark'
}>

/**
 * Gives a test file a real browser. `open` makes a page of its own, stepped in as an example person if asked. A test in
 * which the browser had to stop something that the policy of a page forbids has failed, whatever it was about.
 */
export function useBrowser(): { open: (options?: Options) => Promise<Page> } {
  let browser: Browser
  let stopped: string[] = []
  afterEach(() => {
    const all = stopped
    stopped = []
    expect(all).toEqual([])
  })
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'))
  })
  afterAll(() => browser.close())
  return {
    open: async ({ as, size = 'desktop', javaScript = true, colorScheme = 'light' } = {}) => {
      const baseURL = inject('siteUrl')
      const settings: BrowserContextOptions = {
        baseURL,
        viewport: sizes[size],
        javaScriptEnabled: javaScript,
        colorScheme,
        // What folds out while it is pressed may move away from under the press.
        reducedMotion: 'reduce',
      }
      const context = await browser.newContext(settings)
      context.on('console', (message) => {
        if (/content security policy|trusted ?type/i.test(message.text())) stopped.push(message.text())
      })
      if (as) await context.addCookies([{ name: 'jamsides_person', value: as, url: baseURL }])
      return context.newPage()
    },
  }
}
