import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tabTo } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

const alert = (page: Page) => page.locator('.ds-alert').first().innerText()

test('on a phone, by keyboard and without JavaScript, a measure is made, entered, pasted and read', async () => {
  const page = await open({ as: 'saga', size: 'phone', javaScript: false })
  await page.goto('/organisationer/X001/forbattringar')
  await page.getByRole('link', { name: 'Samma tid till beslut om hemtjänst' }).first().click()
  await page.click('#measures a[href$="/nytt-matt"]')
  await page.fill('#name', '<b>Väntan</b>')
  await page.check('#kind-time')
  await page.fill('#unit', 'dagar')
  await page.selectOption('#every', 'week')
  await page.getByRole('button', { name: 'Spara måttet' }).click()
  await expect
    .poll(() => page.locator('.error-summary li').allInnerTexts())
    .toEqual(['Vilket håll är bättre? Behöver fyllas i.'])
  await page.check('#better-lower')
  await page.getByRole('button', { name: 'Spara måttet' }).click()
  await expect.poll(() => page.locator('h1').innerText()).toBe('<b>Väntan</b>')

  await page.fill('#date', '2026-v1')
  await tabTo(page, page.locator('#women'))
  await page.keyboard.type('21,5')
  await tabTo(page, page.locator('#men'))
  await page.keyboard.type('-')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.error-summary')
  await page.waitForLoadState()
  await expect.poll(() => page.locator('.error-summary').innerText()).toContain('Ett streck kan betyda noll')
  expect(await page.locator('main').innerText()).not.toContain('Sparat.')
  expect(await page.inputValue('#women')).toBe('21,5')
  await page.fill('#men', '15')
  await page.keyboard.press('Enter')
  await page.waitForURL(/point=/)
  expect(await alert(page)).toContain('Sparat: vecka 1 2026.')

  await page.getByRole('link', { name: 'Klistra in från kalkylark' }).click()
  const weeks = Array.from({ length: 13 }, (_, i) => `2026-v${14 - i}\t${15 - (i % 2)}\t${21 + (i % 2)}`)
  await page.fill('#text', ['vecka\tmän\tkvinnor', ...weeks].join('\n'))
  await press(page, page.getByRole('button', { name: 'Visa vad det blir' }))
  const told = await page.locator('main').innerText()
  expect(told).toContain('I tabellen står män före kvinnor.')
  expect(told).toContain('Raderna stod inte i tidsordning. De är sorterade.')
  await press(page, page.getByRole('button', { name: 'Spara 13 värden' }))
  expect(await alert(page)).toContain('13 nya')
  await expect
    .poll(() => page.locator('.page__lead').innerText())
    .toContain('Kvinnor: inget utöver den vanliga variationen.')
  await expect.poll(() => page.locator('figure').count()).toBe(2)
  await page.locator('.ask summary').last().click()
  await page.getByRole('button', { name: 'Ta bort måttet' }).last().click()
  expect(new URL(page.url()).hash).toBe('#measures')
})

test('a visitor from elsewhere sees neither a figure about few nor what follows from it, in no form of it', async () => {
  const own = await open({ as: 'carl' })
  await own.goto('/organisationer/X002/forbattringar')
  await own.getByRole('link', { name: 'Fritidsgårdar där flickor är lika hemma' }).first().click()
  await own.getByRole('link', { name: 'Besök en vanlig kväll' }).click()
  const path = new URL(own.url()).pathname
  const rowOf = (page: Page) =>
    page.locator('table').last().getByRole('row', { name: 'vecka 8 2026' }).innerText()
  await checkAccessibility(own)
  expect(await rowOf(own)).toMatch(/4\s+24\s+−20/)
  const page = await open()
  await page.goto(path)
  expect(await rowOf(page)).toMatch(/färre än fem, visas inte\s+24\s+färre än fem, visas inte/)
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('1 värde handlar om färre än fem och visas inte.')
  const drawn = await page.locator('svg').evaluateAll((all) => all.map((svg) => svg.outerHTML).join())
  expect(drawn).not.toMatch(/data-cell="5,[13]"/)
  expect(drawn).toMatch(/data-cell="5,2"/)
  expect(await page.locator('#quick').count()).toBe(0)
})
