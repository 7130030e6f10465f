import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Waits until nothing but keys moves the focus of a page. One that is still coming moves it to the place in its address
 * when it is whole and next drawn, and so does a link within a page; people are never that fast.
 */
export async function waitForFocus(page: Page): Promise<void> {
  await page.waitForLoadState()
  if (new URL(page.url()).hash !== '') await expect.poll(() => isDrawn(page)).toBe(true)
}

/** A picture is taken of what has been drawn, also where no script may run; of a page that gives way to another it cannot. */
const isDrawn = (page: Page) =>
  page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 }, caret: 'initial' }).then(
    () => true,
    () => false,
  )

/** Goes by Tab to what is looked for, as whoever has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await waitForFocus(page)
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab')
    if (await hasFocus(target)) return
  }
  throw new Error(`Nobody gets to ${String(target)} by keyboard.`)
}

/** Follows a link or presses a button as whoever has no mouse, and waits for the page that comes. */
export async function enter(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first()
  await target.waitFor()
  await waitForFocus(page)
  await target.focus()
  expect(await hasFocus(target)).toBe(true)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)
