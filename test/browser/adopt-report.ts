import type { Page } from 'playwright-core'
import { press } from './press.ts'

/** Brings the report at an address from a draft to review. */
export async function sendForReview(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await press(page, page.getByRole('button', { name: 'Skicka på granskning' }))
}

/** Registers the decision on the report under review at an address; ends on the page of the frozen report. */
export async function adoptReport(page: Page, path: string, on: string): Promise<void> {
  await page.goto(path)
  await press(page, page.getByRole('link', { name: 'Registrera beslutet' }))
  await page.fill('#on', on)
  await page.fill('#body', 'Kommunstyrelsen')
  await page.fill('#diaryNumber', 'KS 2026/123')
  await page.getByRole('button', { name: 'Anta och frys rapporten' }).click()
  await page.waitForURL(/\/rapporter\//, { timeout: 60_000 })
}
