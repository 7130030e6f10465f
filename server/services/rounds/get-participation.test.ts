import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { getParticipation } from './get-participation.ts'

const { context } = useTestContext()

test.each(['17', '0017'])('the region is in its round under the code %s', async (code) => {
  const view = await getParticipation(context(), { roundSlug: 'modellregioner-2018-2020', code })
  expect(view.participation.organisationCode).toBe('17')
})
