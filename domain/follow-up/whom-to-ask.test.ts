import { expect, test } from 'vitest'
import type { Role } from '../people/person.ts'
import { whomToAsk } from './whom-to-ask.ts'

const people = (written: string) =>
  written.split(' ').map((one) => {
    const [id, role] = one.split(':') as [string, Role]
    return { id, name: id.toUpperCase(), role }
  })

test.each([
  ['carl', 'CARL', 'carl:manager saga:strategist', 'carl'],
  ['carl', 'CARL', 'saga:strategist siri:strategist dan:manager', 'saga siri'],
  ['carl', 'CARL', 'carl:reader saga:strategist', 'saga'],
  ['carl', 'CARL', 'carl:politician carl:contributor saga:strategist', 'carl'],
  ['carl', 'SAGA', 'carl:manager saga:strategist', 'carl'],
  [null, 'CARL', 'carl:manager saga:strategist', 'carl'],
  [null, 'Gatukontoret', 'carl:manager saga:strategist saga:manager', 'saga'],
  [null, '', 'carl:manager dan:reader', 'carl'],
  [null, '', 'dan:reader eva:politician fia:mentor', ''],
])('owner %s (%s) among %s: %s', (ownerId, ownerName, among, expected) => {
  expect(whomToAsk({ ownerId, ownerName }, people(among)).join(' ')).toBe(expected)
})
