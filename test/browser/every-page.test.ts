import type { Response } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { addresses } from '#app/addresses.ts'
import { useBrowser } from './open-page.ts'
import { proveEveryPage } from './prove-every-page.ts'

const { open } = useBrowser()

// The long tests walk further and in English too, and let axe look at both widths.
proveEveryPage({ visits: 2, languages: ['sv'], axeAt: ['phone'] })

test('no reading page sends framework JavaScript', async () => {
  const page = await open({ as: 'saga' })
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  await page.goto(`${inject('siteUrl')}${addresses.home.sv}`, { waitUntil: 'networkidle' })
  expect(scripts).toHaveLength(1)
  expect(scripts[0]!.url()).toContain('/assets/enhance-')
  expect((await scripts[0]!.body()).length).toBeLessThan(40_000)
})
