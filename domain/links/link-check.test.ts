import { expect, test } from 'vitest'
import { isDead, isDue, type LinkCheck, type LinkOutcome, noteLook } from './link-check.ts'
import { listLinks } from './list-links.ts'

const url = 'https://example.org/'

/** Looks at an address on some days, as in `01 gone, 02 answers`. */
function look(days: string): LinkCheck | undefined {
  return days.split(', ').reduce<LinkCheck | undefined>((before, one) => {
    const [day, outcome] = one.split(' ') as [string, LinkOutcome]
    return noteLook(before, { url, outcome, today: `2026-11-${day}` })
  }, undefined)
}

test.each([
  ['01 gone', 1, false],
  ['01 gone, 01 failing', 1, false],
  ['01 gone, 02 gone', 2, true],
  ['01 failing, 03 gone, 20 failing', 3, true],
  ['01 gone, 02 answers, 03 gone', 1, false],
  ['01 gone, 02 unchecked', 0, false],
  ['01 gone, 02 gone, 03 answers', 0, false],
])('%s: %d failures, dead: %s', (days, failures, dead) => {
  const check = look(days)!
  expect([check.failures, isDead(check)]).toEqual([failures, dead])
  expect(check.failedSince).toBe(failures === 0 ? null : `2026-11-${days.includes('answers') ? '03' : '01'}`)
})

test.each([
  ['01 answers', '2026-11-30', false],
  ['01 answers', '2026-12-01', true],
  ['01 gone', '2026-11-01', false],
  ['01 gone', '2026-11-02', true],
  ['01 gone, 02 gone', '2026-12-01', false],
  ['01 gone, 02 gone', '2026-12-02', true],
])('after %s it is looked at again on %s: %s', (days, today, due) => {
  expect(isDue(look(days), today)).toBe(due)
  expect(isDue(undefined, today)).toBe(true)
})

test('links stand in evidence, sources and decisions, each once and where it stands first', () => {
  const result = { improvementId: 'i', step: 'outcome', date: '2026-01-01', description: url } as const
  const change = { source: 'Se http://b.example/x.' }
  const results = [
    { ...result, id: 'r1', evidence: `Enligt ${url}.`, change: null },
    { ...result, id: 'r2', evidence: `${url} och ftp://c.example`, change: change as never },
  ]
  const decision = { title: 'https://no.example', reference: '', date: null }
  const decisions = [
    { ...decision, url: 'https://d.example/1' },
    { ...decision, url: '' },
    { ...decision, url: `https://d.example/${'x'.repeat(2000)}` },
  ]
  expect(listLinks({ results, decisions })).toEqual([
    { url, resultId: 'r1' },
    { url: 'http://b.example/x', resultId: 'r2' },
    { url: 'https://d.example/1', resultId: null },
  ])
})
