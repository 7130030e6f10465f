import { test } from 'vitest'
import { proveKeeping, proveNotAdding, proveSeeing } from '../walls/prove-walls.ts'
import { useTenants } from '../walls/use-tenants.ts'

const tenants = useTenants()

test('each of 311 sees its own row in every tenant table, and none of the other 310', () =>
  proveSeeing(tenants(), tenants().codes))

test('each of 311 changes and removes no row of the other 310, in any tenant table', () =>
  proveKeeping(tenants(), tenants().codes))

test('each of 311 adds no row in the name of the next, in any tenant table', () =>
  proveNotAdding(tenants(), tenants().codes))
