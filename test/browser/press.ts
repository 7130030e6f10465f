import type { Locator, Page } from 'playwright-core'

/**
 * Presses what leads to another page, and waits until that page is whole: what is read or done next is read and done
 * there, and what was sent has been answered.
 */
export async function press(page: Page, target: Locator): Promise<void> {
  await Promise.all([page.waitForNavigation(), target.click()])
}
