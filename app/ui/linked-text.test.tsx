import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LinkedText, splitAtLinks } from './linked-text.tsx'

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

it('shows markup as the text it is', () => {
  const html = renderToStaticMarkup(
    <LinkedText>{'<img src=x onerror=alert(1)> https://x.se/"onclick="'}</LinkedText>,
  )
  expect(html).toBe(
    '<p class="own-words" dir="auto">&lt;img src=x onerror=alert(1)&gt; ' +
      '<a class="ds-link" href="https://x.se/" rel="noreferrer nofollow">https://x.se/</a>&quot;onclick=&quot;</p>',
  )
})
