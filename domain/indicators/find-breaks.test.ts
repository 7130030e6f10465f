import { expect, test } from 'vitest'
import { findBreaks } from './find-breaks.ts'

test.each<[string, readonly number[]]>([
  [
    'Antal personer dividerat med alla. Från och med år 2021 exkluderas IB elever. Källa: Skolverket.',
    [2021],
  ],
  ['Fr.o.m. 2016 ingår inte elever i utlandsskolor. Fr o m 2012 räknas heltid.', [2012, 2016]],
  ['2018-2020 ställdes en fråga, från 2021 ändrades svarsskalan. Källa: SKR.', [2021]],
  ['Data fr.o.m. 2012.', []],
  ['Från och med 2022 publiceras data vart tredje år.', []],
  ['Antal invånare 31/12 2019. Källa: SCB.', []],
  ['', []],
])('%s', (description, years) => {
  const breaks = findBreaks(description)
  expect(breaks.map(({ year }) => year)).toEqual(years)
  for (const { says } of breaks) expect(description).toContain(says)
})
