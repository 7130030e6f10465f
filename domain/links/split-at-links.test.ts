import { expect, it } from 'vitest'
import { splitAtLinks } from './split-at-links.ts'

it.each([
  ['inget här', []],
  ['', []],
  ['https://example.org', ['https://example.org']],
  ['Se https://example.org/a?b=c#d.', ['https://example.org/a?b=c#d']],
  ['(http://example.org) och HTTPS://EXAMPLE.ORG/B, då', ['http://example.org', 'HTTPS://EXAMPLE.ORG/B']],
  ['javascript:alert(1)', []],
  ['data:text/html,<script>', []],
  ['ftp://example.org mailto:a@example.org //example.org www.example.org', []],
  ['https://', []],
  ['”https://example.org/å”', ['https://example.org/å']],
])('%j has the links %j and loses no sign', (text, links) => {
  const parts = splitAtLinks(text)
  expect(parts.flatMap(({ href }) => href ?? [])).toEqual(links)
  expect(parts.map((part) => part.text).join('')).toBe(text)
})
