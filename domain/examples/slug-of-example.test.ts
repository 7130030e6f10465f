import { expect, it } from 'vitest'
import { slugOfExample } from './slug-of-example.ts'

const id = '0123abcd-0000-4000-8000-000000000001'

it.each([
  ['Lika många istider', 'lika-manga-istider-0123abcd'],
  ['  Öppet café – för ALLA! (2026) ', 'oppet-cafe-for-alla-2026-0123abcd'],
  // Letters and their marks apart, as some machines write them.
  ['Ma\u030anga A\u0308pplen', 'manga-applen-0123abcd'],
  ['ord '.repeat(20), `${'ord-'.repeat(15)}0123abcd`],
  ['x'.repeat(61), '0123abcd'],
  ['平等', '0123abcd'],
])('%j stands at %s', (title, slug) => {
  expect(slugOfExample({ id, title })).toBe(slug)
})
