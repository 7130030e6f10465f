import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Goes by Tab to what is looked for, as whoever has no mouse. A page that is still coming moves the focus to the place
 * in its address once it is whole, and it is waited for; people are never that fast.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await page.waitForLoadState()
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
  await page.waitForLoadState()
  await target.focus()
  expect(await hasFocus(target)).toBe(true)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)
