import { describe, expect, it } from 'vitest'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import { readConfig } from '#server/config.ts'
import { copyContent } from '#test/content/content-copy.ts'
import { readAreas } from './read-areas.ts'
import { readResultsChain } from './read-results-chain.ts'
import { readSubGoals } from './read-sub-goals.ts'

const content = readConfig({}).contentDirectory

/** The folder of a copy of the content in which one file is changed. */
async function broken(file: string, change: (text: string) => string): Promise<string> {
  const copy = await copyContent()
  const text = await copy.read(file)
  const changed = change(text)
  expect(changed).not.toBe(text)
  await copy.write(file, changed)
  return copy.directory
}

describe('the reviewed files', () => {
  it('have all steps, sub-goals and areas', async () => {
    expect((await readResultsChain(content)).steps.map(({ step }) => step)).toEqual(chainSteps)
    expect((await readSubGoals(content)).map(({ id }) => id)).toEqual(subGoals)
    const areas = await readAreas(content)
    expect(areas).toContainEqual({ id: 'idrott', name: { sv: 'Idrott', en: 'Sport' } })
  })
})

describe('a broken file stops with file, line and reason', () => {
  it('when a step is missing', async () => {
    const folder = await broken('results-chain.yaml', (text) =>
      text.replace(/  - step: outcome[^]*?(?=  - step: soc)/, ''),
    )
    await expect(readResultsChain(folder)).rejects.toThrow(
      /results-chain.yaml:\d+: The steps must be activity, product/,
    )
  })

  it('when a step has no English', async () => {
    const folder = await broken('results-chain.yaml', (text) =>
      text.replace('sv: Aktivitet, en: Activity', 'sv: Aktivitet'),
    )
    await expect(readResultsChain(folder)).rejects.toMatchObject({
      reason: expect.stringContaining('steps.0.name.en'),
    })
  })

  it('when two sub-goals have changed places', async () => {
    const folder = await broken('sub-goals.yaml', (text) =>
      text.replace('id: power', 'id: x').replace('id: economy', 'id: power').replace('id: x', 'id: economy'),
    )
    await expect(readSubGoals(folder)).rejects.toThrow(
      /sub-goals.yaml:9: The sub-goals must be power, economy/,
    )
  })

  it('when an area stands there twice', async () => {
    const folder = await broken('areas.yaml', (text) => text.replace('id: forskola', 'id: skola'))
    await expect(readAreas(folder)).rejects.toThrow(/areas.yaml:7: The area "skola" stands there twice/)
  })

  it('when an area has a key that no address can carry', async () => {
    const folder = await broken('areas.yaml', (text) => text.replace('id: hr', 'id: H R'))
    await expect(readAreas(folder)).rejects.toThrow(/areas.yaml:33: areas.29.id/)
  })
})
