import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()
/** An archive is made and read by the worker, which may have much to do before that. */
const patience = { timeout: 120_000 }
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-archive-walk-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a strategist takes the history out, and brings back what was lost, without JavaScript', async () => {
  const page = await open({ as: 'siri', javaScript: false })
  await page.goto('/en/organisations/X002')
  const name = page.getByLabel('Name', { exact: true }).last()
  if (!(await name.isVisible())) await page.getByText('Add a part').click()
  await name.fill('Board of the Lost')
  await press(page, page.getByRole('button', { name: 'Add', exact: true }))

  await press(page, page.getByRole('link', { name: 'Archive: the whole history out and in' }))
  const [download] = await Promise.all([
    page.waitForEvent('download', patience),
    page.getByRole('link', { name: 'Take out the archive (.zip)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('jamsides-X002.zip')
  const file = join(folder, 'jamsides-X002.zip')
  await download.saveAs(file)

  await page.goto('/en/organisations/X002')
  await page.getByText('Change Board of the Lost').click()
  await press(page, page.getByRole('button', { name: 'Remove Board of the Lost' }))
  expect(await page.getByText('Board of the Lost').count()).toBe(0)

  await press(page, page.getByRole('link', { name: 'Archive: the whole history out and in' }))
  await page.getByLabel('The archive').setInputFiles(file)
  await page.getByRole('button', { name: 'Show what would come in' }).click()
  await page.getByRole('heading', { level: 1, name: 'This would come in' }).waitFor(patience)
  await expect
    .poll(() => page.getByRole('row', { name: /^boards, administrations and units 1 /i }).count())
    .toBe(1)
  await page.getByRole('button', { name: 'Read in', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'The archive has been read in' }).waitFor(patience)
  await page.goto('/en/organisations/X002')
  await expect.poll(() => page.getByText('Change Board of the Lost').count()).toBe(1)
})

test('a damaged archive is refused with its place, on a page that axe finds nothing on', async () => {
  const broken = await readFile('test/archive/fixtures/organisation-format-2.zip')
  broken[500] = broken[500]! ^ 1
  const file = join(folder, 'broken.zip')
  await writeFile(file, broken)
  const page = await open({ as: 'siri', size: 'phone' })
  await page.goto('/organisationer/X002/arkiv')
  await page.getByLabel('Arkivet').setInputFiles(file)
  await page.getByRole('button', { name: 'Visa vad som skulle komma in' }).click()
  const alert = page.getByRole('alert')
  await alert.waitFor(patience)
  await expect.poll(() => alert.textContent()).toMatch(/README\.md.*kontrollsumman.*Inget har lästs in/)
  expect(await checkAccessibility(page)).toEqual([])
})
