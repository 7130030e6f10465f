import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openWarehouse } from '#server/warehouse/open-warehouse.ts'
import { writeFigures } from '../figures/write-figures.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press as pressAt } from './press.ts'

const { open } = useBrowser()

const press = (page: Page, name: string) => pressAt(page, page.getByRole('button', { name, exact: true }))
const follow = (page: Page, name: string) => pressAt(page, page.getByRole('link', { name, exact: true }))

/** As the next fetch would: one year more of full-time work in Hedemora. */
async function bringInAYearMore(): Promise<void> {
  const warehouse = openWarehouse(inject('dataFolder'))
  await writeFigures(warehouse, {
    createdAt: new Date().toISOString(),
    rows: [['N00209', '2083', 2023, 80.2, 89.4, 82.1]],
  })
  await warehouse.close()
}

test('from a difference to a challenge, an analysis, an improvement and an outcome, without JavaScript', async () => {
  const page = await open({ as: 'signe', javaScript: false, size: 'phone' })
  await page.goto('/organisationer/2083/statistik/N00209')
  await press(page, 'Gör till utmaning')
  const challenge = new URL(page.url()).pathname
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Kvinnor har det sämre: Heltidsarbetande/)
  await expect.poll(() => page.locator('#now').innerText()).toContain('inga nyare siffror')

  // The same difference once more leads back here.
  await page.goto('/organisationer/2083/statistik/N00209')
  await press(page, 'Gör till utmaning')
  expect(new URL(page.url()).pathname).toBe(challenge)
  await expect.poll(() => page.locator('.ds-alert').first().innerText()).toContain('arbetade redan')

  await follow(page, 'Skriv i analysen')
  await page.fill('#why', 'Deltid är det vanliga i omsorgen.')
  await press(page, 'Spara')
  await expect.poll(() => page.locator('#analysis').innerText()).toContain('1 av 6 frågor har ett svar')

  await follow(page, 'Börja en förbättring')
  expect(await page.inputValue('#challenge')).toMatch(/Hedemora 2022: kvinnor .*Deltid är det vanliga/s)
  await page.selectOption('#area', 'hr')
  await press(page, 'Spara')
  const improvement = new URL(page.url()).pathname
  await expect.poll(() => page.locator(`a[href="${challenge}"]`).count()).toBe(1)
  expect(await page.getByText('Nya siffror har kommit').count()).toBe(0)

  await bringInAYearMore()
  await page.goto(improvement)
  await follow(page, 'Lägg in före och efter')
  expect(await page.isChecked('#step-outcome')).toBe(true)
  expect(await page.inputValue('#beforeDate')).toBe('2022-12-31')
  expect(await page.inputValue('#afterWomen')).toBe('80,2')
  await press(page, 'Spara resultatet')
  await expect
    .poll(() => page.locator('.error-summary li').allInnerTexts())
    .toEqual(['Beskrivningen: Behöver fyllas i.'])
  await page.fill('#description', 'Nya tjänster utlyses på heltid.')
  await press(page, 'Spara resultatet')
  await expect
    .poll(() => page.locator('.ladder__step[data-state=filled] h3').allInnerTexts())
    .toEqual(['Ändrat utfall'])
  expect(await page.getByText('Nya siffror har kommit').count()).toBe(0)

  await page.goto(challenge)
  await expect
    .poll(() => page.locator('#now').innerText())
    .toMatch(/Skillnaden för kvinnor har minskat.*Från 2022 till 2023/s)
  await expect.poll(() => page.locator(`a[href="${improvement}"]`).count()).toBe(1)
})

test('a challenge is set aside with a reason and taken up again, without JavaScript', async () => {
  const page = await open({ as: 'signe', javaScript: false })
  await page.goto('/organisationer/2083/ny-utmaning?keyFigure=N17461')
  await press(page, 'Gör till utmaning')
  await page.locator('.ask summary').click()
  await press(page, 'Lägg utmaningen åt sidan')
  await expect.poll(() => page.locator('.ds-alert[data-color=danger]').innerText()).toContain('Skriv varför')
  await page.fill('#because', 'En enda årskull.')
  await press(page, 'Lägg utmaningen åt sidan')
  const { pathname } = new URL(page.url())
  await page.goto('/organisationer/2083/utmaningar')
  await expect.poll(() => page.locator('#set-aside').innerText()).toContain('En enda årskull.')
  await page.goto(pathname)
  await press(page, 'Ta upp den igen')
  await page.goto('/organisationer/2083/utmaningar')
  await expect.poll(() => page.locator(`#open a[href="${pathname}"]`).count()).toBe(1)
})

test.each(['phone', 'desktop'] as const)(
  'the pages of a challenge can be used by everybody (%s)',
  async (size) => {
    const page = await open({ as: 'signe', size })
    await page.goto('/organisationer/2083/ny-utmaning?keyFigure=N05401')
    expect(await checkAccessibility(page)).toEqual([])
    await page.goto('/organisationer/2083/utmaningar')
    expect(await checkAccessibility(page)).toEqual([])
    await pressAt(page, page.locator('#open a').first())
    expect(await checkAccessibility(page)).toEqual([])
    await page.goto(`${new URL(page.url()).pathname}?edit`)
    expect(await checkAccessibility(page)).toEqual([])
  },
)

test('whoever has no role there is offered no form and is told so where one is sent all the same', async () => {
  const page = await open({ as: 'saga', javaScript: false })
  await page.goto('/organisationer/2083/statistik/N00209')
  expect(await page.getByRole('button', { name: 'Gör till utmaning' }).count()).toBe(0)
  const response = await page.goto('/organisationer/2083/ny-utmaning?keyFigure=N00209')
  expect(response?.status()).toBe(403)
})
