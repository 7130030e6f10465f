import { expect, test } from 'vitest'
import { readCode } from './read-code.ts'

test.each([
  ['0180', '0180'],
  ['180', '0180'],
  ['2480', '2480'],
  ['01', '01'],
  ['0001', '01'],
  ['0025', '25'],
  [' 1280 ', '1280'],
  ['x001', 'X001'],
  ['X001', 'X001'],
  ['F-SKR', 'f-skr'],
  ['1', '1'],
  ['', ''],
])('%j is the code %j', (written, code) => {
  expect(readCode(written)).toBe(code)
})
