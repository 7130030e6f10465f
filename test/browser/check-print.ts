import type { Page } from 'playwright-core'

/** What an A4 page holds between its margins of 18 mm, in CSS pixels. */
const paperWidth = Math.floor(((210 - 2 * 18) / 25.4) * 96)

/** What belongs to the screen and has no place on paper. */
const forTheScreen =
  '.site-header nav, .site-footer, .breadcrumbs, .actions, .ds-skip-link, main button, main .ds-button'

/** Prints a page and says what is wrong with it: what is cut, and what should not stand there. */
export async function checkPrint(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize()!
  await page.setViewportSize({ width: paperWidth, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const faults = await page.evaluate((selector) => {
    const cut = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > window.innerWidth + 1)
    })
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    return [
      ...cut.slice(0, 3).map((element) => `is cut on paper at ${element.tagName}.${element.className}`),
      ...shown.slice(0, 3).map((element) => `prints ${element.tagName}.${element.className}`),
    ]
  }, forTheScreen)
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize(size)
  return faults
}
