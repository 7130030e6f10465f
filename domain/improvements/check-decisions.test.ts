import { expect, it } from 'vitest'
import { checkDecisions, type DecisionDraft } from './check-decisions.ts'

const row = (change: Partial<DecisionDraft>): DecisionDraft => ({
  title: '',
  reference: '',
  date: '',
  url: '',
  ...change,
})

it('keeps the rows in which something stands, trimmed and in their order', () => {
  const whole = { title: ' Nya regler ', reference: 'KS 1', date: '2026-03-01', url: 'https://x.example/1' }
  expect(checkDecisions([row({}), whole, row({ title: 'Muntligt' }), row({ reference: ' ' })])).toEqual({
    value: [
      { ...whole, title: 'Nya regler' },
      { title: 'Muntligt', reference: '', date: null, url: '' },
    ],
    problems: [],
  })
})

it.each([
  [{ reference: 'KS 1' }, 'decision-title'],
  [{ title: 'a', date: '2026-13-01' }, 'decision-date'],
  [{ title: 'a', url: 'javascript:alert(1)' }, 'decision-link'],
  [{ title: 'a', url: 'kommun.example/1' }, 'decision-link'],
  [{ title: 'a', url: 'https://' }, 'decision-link'],
  [{ title: 'x'.repeat(201) }, 'decision-long'],
  [{ title: 'a', url: `https://x.example/${'x'.repeat(2000)}` }, 'decision-long'],
])('names the row of %j', (change, code) => {
  expect(checkDecisions([row({ title: 'a' }), row(change)])).toEqual({
    value: null,
    problems: [{ field: 'decisions', code, row: 2 }],
  })
})
