import { expect, test } from 'vitest'
import { findStrangeHands, findStrangeRows, findStrangeSights } from '../walls/prove-walls.ts'
import { useTenants } from '../walls/use-tenants.ts'

const tenants = useTenants()

test('each of 311 sees its own row in every tenant table, and none of the other 310', async () => {
  expect(await findStrangeSights(tenants(), tenants().codes)).toEqual([])
})

test('each of 311 changes and removes no row of the other 310, in any tenant table', async () => {
  expect(await findStrangeHands(tenants(), tenants().codes)).toEqual([])
})

test('each of 311 adds no row in the name of the next, in any tenant table', async () => {
  expect(await findStrangeRows(tenants(), tenants().codes)).toEqual([])
})
