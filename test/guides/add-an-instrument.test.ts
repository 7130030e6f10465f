import { readFile } from 'node:fs/promises'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { describe, expect, test } from 'vitest'
import { toPage } from '#app/entry/page-data.ts'
import InstrumentPage from '#app/routes/instruments/instrument.tsx'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import { readContent } from '#server/content/read-content.ts'
import { readInstrumentContent } from '#server/content/instruments/read-instrument-content.ts'
import * as services from '#server/services/instruments/get-instrument.ts'
import { type ContentCopy, copyContent, refusalOf } from '#test/content/content-copy.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { changeOf, fencedBlocks } from './fenced-blocks.ts'

const blocks = fencedBlocks(await readFile('docs/guides/add-an-instrument.md', 'utf8'))
const files = blocks.filter(({ language, file }) => language === 'yaml' && file !== null)
const mistakes = blocks.flatMap((block, i) =>
  block.language === 'diff' ? [{ block, told: blocks[i + 1]!.text.trim() }] : [],
)
const within = (file: string) => file.replace(/^content\//, '')

/** Does what steps 1 to 4 of the guide say. */
async function followTheGuide(): Promise<ContentCopy> {
  const copy = await copyContent()
  for (const { file, text } of files) await copy.write(within(file!), text)
  return copy
}

test('the guide shows a version, its items, a crosswalk and more than ten mistakes', () => {
  expect(files.map(({ file }) => file)).toEqual([
    'content/instruments/resource-check-2026/instrument.yaml',
    'content/instruments/resource-check-2026/items/01-money.yaml',
    'content/instruments/resource-check-2026/items/02-time.yaml',
    'content/crosswalks/2018-to-resource-check-2026.yaml',
  ])
  expect(mistakes.length).toBeGreaterThan(10)
})

describe('who follows the guide', () => {
  const { context } = useTestContext()

  test('has an instrument that is read beside the others', async () => {
    const copy = await followTheGuide()
    const { instruments, crosswalks } = await readInstrumentContent(copy.directory)
    expect(instruments.map(({ id }) => id)).toContain('resource-check-2026')
    expect(instruments.length).toBeGreaterThan(3)
    expect(crosswalks.map(({ toInstrument }) => toInstrument)).toContain('resource-check-2026')
  })

  test('can score with it, and the maximum follows from its scale', async () => {
    const copy = await followTheGuide()
    const { instruments } = await readInstrumentContent(copy.directory)
    const { scale, items } = getInstrument(instruments, 'resource-check-2026')
    const answers = new Map([[1, { kind: 'rated', value: 3 } as const]])
    const numbers = items.map(({ number }) => number)
    expect(scoreAnswers(scale, numbers, answers)).toMatchObject({ sum: 3, max: 6, rated: 1, unrated: 1 })
  })

  test.each([
    ['sv', '/checklistor/resource-check-2026', 'Vet och styr efter det', 'Vem får vänta längst hos er?'],
    [
      'en',
      '/en/checklists/resource-check-2026',
      'We know and act on it',
      'Who waits longest in your services?',
    ],
  ])('sees it on its page (%s)', async (_, address, step, guidance) => {
    const copy = await followTheGuide()
    const ctx = { ...context(), content: await readContent(copy.directory) }
    const data = await services.getInstrument(ctx, { id: 'resource-check-2026' })
    const Site = createRoutesStub([
      { id: 'page', path: address, Component: InstrumentPage, loader: () => toPage(data) },
    ])
    const page = renderToStaticMarkup(
      createElement(Site, {
        initialEntries: [address],
        hydrationData: { loaderData: { page: toPage(data) } },
      }),
    )
    expect(page).toContain(step)
    expect(page).toContain(guidance)
  })
})

describe('what the guide warns about is refused as it says', () => {
  test.each(mistakes.map(({ block, told }) => [told.split(': ').slice(1).join(': '), block, told] as const))(
    '%s',
    async (_, block, told) => {
      const copy = await followTheGuide()
      const { before, after } = changeOf(block)
      await copy.replace(within(block.file!), before, after)
      const { file, line, reason } = await refusalOf(copy, readInstrumentContent)
      expect(`content/${file}:${line}: ${reason}`).toBe(told)
    },
  )
})
