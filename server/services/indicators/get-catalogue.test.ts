import { expect, test } from 'vitest'
import { subGoals } from '#domain/improvements/improvement.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { useStarterFigures } from '#test/database/use-starter-figures.ts'
import { getCatalogue } from './get-catalogue.ts'

const tested = useTestContext()
useStarterFigures(tested)

test('what comes with the product bears on all six sub-goals, and of each it is judged which way is better', async () => {
  const { snapshot, classifications } = await getCatalogue(tested.context())
  expect(snapshot).toMatchObject({ id: '000001', origin: { by: 'starter' } })
  const all = [...classifications.values()]
  expect(all).toHaveLength(13)
  expect(new Set(all.flatMap((each) => each.subGoals))).toEqual(new Set(subGoals))
  expect(all.filter(({ better, betterSource }) => better === 'unknown' || betterSource === null)).toEqual([])
  expect(classifications.get('N05401')).toMatchObject({
    kind: 'split',
    unit: 'percent',
    carriedForward: true,
  })
  expect(classifications.get('N28811')).toMatchObject({ kind: 'split', unit: 'number', better: 'neither' })
  expect(classifications.get('U09808')).toMatchObject({ of: 'girls-boys', unit: 'per-inhabitants' })
})
