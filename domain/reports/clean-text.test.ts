import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test.each([
  ['stays as written', 'stays as written'],
  ['  empty ends go\n\n', 'empty ends go'],
  ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ['a\tb', 'a\tb'],
  ['\u0000a\u0007b\u001Bc\u007Fd\u0085e\uFFFEf\uFFFF', 'abcdef'],
  ['half \uD83D of one', 'half \uFFFD of one'],
  ['👩‍💻 <b>#set *x* _y_ $z$ \\', '👩‍💻 <b>#set *x* _y_ $z$ \\'],
  ['שלום', 'שלום'],
  [' \u0000\n ', ''],
])('%j is kept as %j', (written, kept) => {
  expect(cleanText(written)).toBe(kept)
})
