import { expect, test } from 'vitest'
import { limits } from '#domain/access/limits.ts'
import type { Context } from '#server/context.ts'
import { openRateLimits } from '#server/rate-limits.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { limitRate, welcomeAddress } from './limit-rate.ts'

const { context } = useTestContext()

/** Nobody in particular, from an address, with nothing counted yet but what the others given have done. */
function from(client: string, others?: Context): Context {
  return { ...context(), client, rateLimits: others?.rateLimits ?? openRateLimits(1) }
}

/** Does the same so many times and gives how often it was let through. */
async function attempt(times: number, work: () => Promise<void>): Promise<number> {
  let passed = 0
  for (let i = 0; i < times; i++)
    passed += await work().then(
      () => 1,
      () => 0,
    )
  return passed
}

const letters = limits['sign-in-letter']

test('what is done too often is refused with how long to wait', async () => {
  const ctx = from('203.0.113.1')
  const [{ most, seconds }] = limits.invitation
  expect(await attempt(most, () => limitRate(ctx, 'invitation'))).toBe(most)
  const refusal = limitRate(ctx, 'invitation')
  await expect(refusal).rejects.toMatchObject({ code: 'too-many-requests', status: 429 })
  const { details } = (await refusal.catch((error: unknown) => error)) as { details: { seconds: number } }
  expect(details.seconds).toBeGreaterThan(seconds - 60)
  expect(details.seconds).toBeLessThanOrEqual(seconds)
  await limitRate(from('203.0.113.2', ctx), 'invitation')
})

test('people behind one address are counted apart once they are signed in', async () => {
  const ctx = from('203.0.113.1')
  const [{ most }] = limits.import
  const as = (id: string): Context => ({ ...ctx, person: { id, name: id, example: false, roles: [] } })
  expect(await attempt(most + 5, () => limitRate(as('anna'), 'import'))).toBe(most)
  expect(await attempt(most, () => limitRate(as('bo'), 'import'))).toBe(most)
})

test('the program itself and the command line are not counted', async () => {
  const ctx: Context = { ...from(''), client: null }
  expect(await attempt(1000, () => limitRate(ctx, 'import'))).toBe(1000)
})

test('a stranger who tries an account never stops its owner, who comes from elsewhere', async () => {
  const stranger = from('198.51.100.66')
  const passed = await attempt(90, () => limitRate(stranger, 'sign-in-letter', 'owner'))
  expect(passed).toBe(letters[1].most)
  await limitRate(from('203.0.113.1', stranger), 'sign-in-letter', 'owner')
  // The stranger's own address is used up for this account, and not for others.
  await limitRate(from('198.51.100.66', stranger), 'sign-in-letter', 'somebody-else')
})

test('strangers at many addresses are slowed down together, the owner is not, and nobody waits for long', async () => {
  const first = from('198.51.100.1')
  let passed = 0
  for (let i = 1; i <= 100; i++)
    passed += await attempt(1, () => limitRate(from(`198.51.100.${i}`, first), 'sign-in-letter', 'owner'))
  expect(passed).toBe(letters[2].most)
  const owner = from('203.0.113.1', first)
  const wait = await limitRate(owner, 'sign-in-letter', 'owner').catch((error: unknown) => error)
  expect(wait).toMatchObject({ code: 'too-many-requests' })
  expect((wait as { details: { seconds: number } }).details.seconds).toBeLessThanOrEqual(5 * 60)
  await welcomeAddress(owner, 'owner')
  expect(await attempt(3, () => limitRate(owner, 'sign-in-letter', 'owner'))).toBe(3)
})
