import { expect, test } from 'vitest'
import { suggestInstead } from './suggest-instead.ts'

const candidates = [
  { id: 'A', title: 'Månadslön kvinnor kommun, kr / Månadslön män kommun, kr' },
  { id: 'B', title: 'Månadslön heltid kommunanställda, kr' },
  { id: 'C', title: 'Ohälsotal, dagar' },
]

test('those about the same thing are offered, most alike first', () => {
  const gap = { id: 'G', title: 'Månadslön kommunanställda, skillnad mellan kvinnor och män, kr' }
  expect(suggestInstead(gap, [...candidates, gap]).map(({ id }) => id)).toEqual(['B', 'A'])
})

test('units and sexes alone are no likeness', () => {
  expect(suggestInstead({ id: 'G', title: 'Andel kvinnor, procent' }, candidates)).toEqual([])
})
