import { expect, test } from 'vitest'
import { titlesAgree } from './titles-agree.ts'

test.each([
  ['Kulturhus, antal/10 000 inv', 'Kulturhus, antal/10 000 inv (-2023)', true],
  ['Regleringsbidrag/avgift, kr/inv (2005-)', 'Regleringsbidrag/avgift, kr/inv', true],
  [
    'Köp av tandvård från privata företag, andel (%)',
    'Regionens köp av tandvård från privata vårdgivare, andel (%)',
    true,
  ],
  ['Invånare med insatser enl. LSS, andel (%)', 'Invånare med insatser enl. LSS, antal/10 000 inv', false],
  ['Positivt helhetsintryck, andel (%)', 'Positivt helhetsintryck, index', false],
  ['Nettoinkomst median, kvinnor, kr', 'Invånare totalt, antal', false],
  ['Elever i årskurs 9 som är behöriga, andel (%)', 'Sjukpenningtal, dagar/registrerad', false],
])('%s and %s: %s', (one, other, agree) => {
  expect([titlesAgree(one, other), titlesAgree(other, one)]).toEqual([agree, agree])
})
