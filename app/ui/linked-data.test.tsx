import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinkedData } from './linked-data.tsx'

test('no text within the data ends the element, and the data is what was given', () => {
  const name = '</script><script>alert(1)</script><!-- "å" & \u2028'
  const html = renderToStaticMarkup(<LinkedData data={{ '@type': 'Article', name }} />)
  expect(html.match(/</g)).toHaveLength(2)
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1]
  expect(JSON.parse(json ?? '')).toEqual({ '@context': 'https://schema.org', '@type': 'Article', name })
})
