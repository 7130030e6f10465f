import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { StayingAtWave } from '#domain/follow-up/summarise-staying.ts'
import { StayingCurve } from './staying-curve.tsx'

const known = { due: 4, asked: 4, answered: 2, standing: 1, gone: 1, lowest: 0, highest: 1 }
const wavesOf = (...shares: readonly (number | null)[]) =>
  ([1, 2, 4] as const).map((wave, i): StayingAtWave => ({ ...known, wave, share: shares[i]! }))

test.each([
  ['known at all times', [0.75, 0.5, 0.25], 'M56 28H203V78H350V128H644V178'],
  ['not known after one year', [null, 0.5, 0.25], 'M56 28M350 128H644V178'],
  ['not known after two', [0.75, null, 0.25], 'M56 28H203V78M644 178'],
  ['known of no time', [null, null, null], 'M56 28'],
])('the stair of a share %s', (_, shares, stair) => {
  const svg = renderToStaticMarkup(
    <StayingCurve language="sv" id="f" title="Kurva" waves={wavesOf(...shares)} />,
  )
  expect(svg).toContain(`<path d="${stair}"`)
})
