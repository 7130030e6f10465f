import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LinkedText } from './linked-text.tsx'

it('shows markup as the text it is', () => {
  const html = renderToStaticMarkup(
    <LinkedText>{'<img src=x onerror=alert(1)> https://x.se/"onclick="'}</LinkedText>,
  )
  expect(html).toBe(
    '<p class="own-words" dir="auto">&lt;img src=x onerror=alert(1)&gt; ' +
      '<a class="ds-link" href="https://x.se/" rel="noreferrer nofollow">https://x.se/</a>&quot;onclick=&quot;</p>',
  )
})
