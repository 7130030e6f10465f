import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tabTo } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { hrefsOf } from './hrefs-of.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

const board = '/organisationer/X001/tavla'
const column = (page: Page, name: string) =>
  page.locator('.board__column').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name} `) }) })
/** Others have improvements in the same organisation. */
const cardIn = (page: Page, name: string) =>
  column(page, name).locator('.board-card', { hasText: 'Lika trygg hållplats' })

test('without JavaScript an improvement is begun with an aim, moved on the board by keyboard, and whoever is late is told', async () => {
  const page = await open({ as: 'saga', javaScript: false, size: 'phone' })
  await page.goto('/organisationer/X001/ny-forbattring')
  await page.fill('#title', 'Lika trygg hållplats')
  await page.selectOption('#area', 'trafik')
  await page.selectOption('#unitId', { label: 'Kommunstyrelsen' })
  await page.fill('#dueOn', '2026-01-31')
  await page.locator('#aim summary').click()
  await page.fill('#aimMeasure', 'Trygga på hållplatsen')
  await page.fill('#aimUnit', 'procent')
  await page.fill('#aimWomen', '90')
  await page.fill('#aimBy', '2027-12-31')
  await page.locator('#decisions summary').click()
  await page.fill('#decision-1-title', 'Ny belysning')
  await page.fill('#decision-1-url', 'kommun.example/beslut')
  await press(page, page.getByRole('button', { name: 'Spara', exact: true }))
  await expect.poll(() => hrefsOf(page.locator('.error-summary a'))).toEqual(['#aimMen', '#decisions'])
  await page.fill('#aimMen', '90')
  await page.fill('#decision-1-url', 'https://kommun.example/beslut')
  await press(page, page.getByRole('button', { name: 'Spara', exact: true }))
  await expect.poll(() => page.locator('#about').innerText()).toContain('90 procent för både kvinnor och män')
  expect(await page.getByRole('link', { name: 'Ny belysning' }).getAttribute('href')).toBe(
    'https://kommun.example/beslut',
  )

  await page.goto(board)
  const card = cardIn(page, 'Planerad')
  await expect.poll(() => card.innerText()).toContain('Tiden har gått ut')
  const late = await page.context().newPage()
  await late.goto(board)
  const id = (await card.getAttribute('id'))!.replace('card-', '')
  await tabTo(page, card.getByRole('link', { name: 'Lika trygg hållplats' }))
  await tabTo(page, card.locator('summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator(`#state-${id}`))
  // The last of them. What letters choose depends on how fast they come.
  await page.keyboard.press('End')
  await tabTo(page, card.getByRole('button', { name: 'Spara läget' }))
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  // What is stopped says why; the choice is kept.
  await expect.poll(() => page.locator(`#state-${id}`).inputValue()).toBe('stopped')
  await page.fill(`#because-${id}`, 'Vägen byggs om.')
  await press(page, card.getByRole('button', { name: 'Spara läget' }))
  await expect.poll(() => page.locator('.ds-alert').innerText()).toContain('är nu avbruten')
  await expect.poll(() => cardIn(page, 'Avbruten').count()).toBe(1)

  const stale = cardIn(late, 'Planerad')
  await stale.locator('summary').click()
  await late.selectOption(`#state-${id}`, 'finished')
  await press(late, stale.getByRole('button', { name: 'Spara läget' }))
  await expect.poll(() => late.getByRole('alert').innerText()).toContain('Nu är läget: avbruten')
  await expect.poll(() => cardIn(late, 'Avbruten').count()).toBe(1)
  await late.goto(`${board}?by=unit&overdue=on`)
  await expect.poll(() => late.locator('[role=status]').innerText()).toMatch(/^Visar \d av \d/)
})

test.each([
  ['phone', board],
  ['desktop', '/en/organisations/X002/board?by=step&mine=on'],
  ['phone', '/organisationer/X001/ny-forbattring'],
] as const)('axe finds nothing at %s size on %s', async (size, path) => {
  const page = await open({ as: 'saga', size })
  await page.goto(path)
  for (const summary of await page.locator('.move summary').all()) await summary.click()
  expect(await checkAccessibility(page)).toEqual([])
})
