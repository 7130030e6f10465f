import { expect, test } from 'vitest'
import { enter } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'

const { open } = useBrowser()

const phone = { size: 'phone', javaScript: false } as const
const title = 'Fritidsgårdar där flickor är lika hemma'

test('on a phone, by keyboard and without script: a name is warned of, sent back and mended, published by another, taken after and withdrawn', async () => {
  const carl = await open({ ...phone, as: 'carl' })
  await carl.goto('/organisationer/X002/exempel')
  await enter(carl, 'link', title)
  const address = new URL(carl.url()).pathname
  await enter(carl, 'link', 'Skriv på exemplet')
  await carl.fill('#tried', 'Rektor Anna Andersson höll samtalen.')
  await carl.fill('#failed', '640823-3234')
  await enter(carl, 'button', 'Spara utkastet')
  await expect.poll(() => carl.locator('.error-summary').innerText()).toContain('personnummer')
  expect(await carl.inputValue('#tried')).toContain('Anna Andersson')
  await carl.fill('#failed', 'En tjejkväll lades ner.')
  await enter(carl, 'button', 'Spara utkastet')
  await expect
    .poll(() => carl.locator('.ds-alert[data-color=warning]').innerText())
    .toContain('Anna Andersson')
  expect(await carl.getByRole('button', { name: 'Skicka på granskning' }).count()).toBe(0)
  await enter(carl, 'link', 'Skriv på exemplet')
  await carl.fill('#tried', 'Fyra samtalskvällar.')
  await enter(carl, 'button', 'Spara utkastet')
  await carl.check('#agrees')
  await enter(carl, 'button', 'Skicka på granskning')
  await expect.poll(() => carl.locator('#review').innerText()).toContain('Du skrev exemplet sist')

  const sam = await open({ ...phone, as: 'sam' })
  await sam.goto('/min-sida')
  await enter(sam, 'link', `${title} (Fabelstad)`)
  await enter(sam, 'button', 'Publicera')
  const library = new URL(sam.url()).pathname
  await expect.poll(() => sam.locator('main').innerText()).toContain('Fyra samtalskvällar.')

  const signe = await open({ ...phone, as: 'signe' })
  await signe.goto(library)
  await enter(signe, 'link', 'Vi tar den här idén')
  await expect
    .poll(() => signe.locator('main').innerText())
    .toContain('Fabelstad ser att ni har tagit efter idén')
  await signe.fill('#adapted', 'Vi börjar i simhallen.')
  await enter(signe, 'button', 'Ta efter')
  expect(await signe.inputValue('#title')).toBe(title)

  await carl.goto(address)
  await expect.poll(() => carl.locator('#followers').innerText()).toContain('Vi börjar i simhallen.')
  const looked = await open({ size: 'phone', as: 'carl' })
  await looked.goto(address)
  expect(await checkAccessibility(looked)).toEqual([])
  await carl.getByText('Dra tillbaka', { exact: true }).click()
  await carl.fill('#because', 'Siffrorna räknas om.')
  await enter(carl, 'button', 'Ja, dra tillbaka exemplet')
  const gone = await signe.goto(library)
  expect(gone?.status()).toBe(410)
  await expect.poll(() => signe.locator('main').innerText()).toContain('tillbakadraget av Fabelstad')
  // What was withdrawn can be begun anew.
  await enter(carl, 'button', 'Skriv en ny version')
  await expect.poll(() => carl.getByRole('link', { name: 'Skriv på exemplet' }).count()).toBe(1)
  for (const page of [carl, sam, signe, looked]) await page.context().close()
})
