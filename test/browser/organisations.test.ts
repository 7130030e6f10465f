import { expect, test } from 'vitest'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

test('an organisation is found by a name typed in haste, with the keyboard alone', async () => {
  const page = await open({ javaScript: false })
  await page.goto('/organisationer')
  await page.getByLabel('Namn eller kod').focus()
  await page.keyboard.type('OSTERSUNDS kommun')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'En organisation för ”OSTERSUNDS kommun”' }).waitFor()
  await page.getByRole('link', { name: 'Östersund' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Östersund')
  const rows = page.getByRole('table').getByRole('row')
  await expect
    .poll(() => rows.allTextContents())
    .toEqual([
      'KönAntalAndel av invånarna',
      'Kvinnor32\u00a063050,4\u00a0%',
      'Män32\u00a008449,6\u00a0%',
      'Båda könen64\u00a0714100,0\u00a0%',
    ])
  await page.getByRole('link', { name: 'Jämtlands län' }).click()
  await expect.poll(() => page.getByRole('link', { name: 'Region Jämtland Härjedalen' }).count()).toBe(1)
})

test('units are added, refused, moved and removed without JavaScript', async () => {
  const page = await open({ as: 'signe', javaScript: false })
  await page.goto('/en/organisations/2083')
  // The form that adds comes last, after those of the units, on a page that has come whole.
  const name = page.getByLabel('Name', { exact: true }).last()
  const ask = (what: string) => press(page, page.getByRole('button', { name: what, exact: true }))
  await name.fill('Board of Tales')
  await ask('Add')
  await page.getByText('Add a part').click()
  await name.fill('Tale Office')
  await page.getByLabel('administration (förvaltning)').check()
  await page.getByLabel('Stands under', { exact: true }).last().selectOption({ label: 'Board of Tales' })
  await ask('Add')
  const items = page.locator('.unit-tree__name')
  await expect
    .poll(() => items.allTextContents())
    .toEqual(['Board of Tales board (nämnd)', 'Tale Office administration (förvaltning)'])

  await page.getByText('Change Board of Tales').click()
  await ask('Remove Board of Tales')
  const alert = page.getByRole('alert')
  await expect
    .poll(() => alert.textContent())
    .toContain('“Board of Tales” has one unit under it (Tale Office)')

  await page.getByText('Add a part').click()
  await name.fill('board OF tales')
  await ask('Add')
  await expect.poll(() => alert.textContent()).toContain('already a unit called “board OF tales”')
  // What was typed is kept.
  await expect.poll(() => name.inputValue()).toBe('board OF tales')

  await page.getByText('Change Tale Office').click()
  await ask('Remove Tale Office')
  await page.getByText('Change Board of Tales').click()
  await ask('Remove Board of Tales')
  expect(await items.count()).toBe(0)
})

test('whoever has no role in the organisation sees no forms', async () => {
  const page = await open({ as: 'mona', javaScript: false })
  await page.goto('/organisationer/X001')
  await expect.poll(() => page.getByText('Kulturskolan').count()).toBe(1)
  expect(await page.locator('main form').count()).toBe(0)
})

test('a refused form, open among the others, is accessible', async () => {
  const page = await open({ as: 'saga', size: 'phone' })
  await page.goto('/organisationer/X001')
  await page.getByText('Ändra Kommunstyrelsen').click()
  await page.getByRole('button', { name: 'Ta bort Kommunstyrelsen' }).click()
  await page.getByRole('alert').waitFor()
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Kommunledningskontoret')
  expect(await checkAccessibility(page)).toEqual([])
})
