import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import Accessibility from './accessibility.tsx'

const render = (path: string) =>
  renderToStaticMarkup(
    <StaticRouter location={path}>
      <Accessibility />
    </StaticRouter>,
  )

// The eleven things that Digg's list asks a statement to say, in its order.
describe.each([
  [
    '/om/tillganglighet',
    [
      /Vem som ansvarar/,
      /Tjänsten<\/h2><p>Jämsides/,
      /Delvis förenlig/,
      /Vad som inte är tillgängligt, och varför/,
      /När bedömningen gjordes<\/h2><p>\d+ \p{L}+ \d{4}/u,
      /senast uppdaterades<\/h2><p>\d+ \p{L}+ \d{4}/u,
      /Hur vi har bedömt/,
      /Säg till om något inte fungerar/,
      /href="https:\/\/www\.digg\.se\/tdosanmalan"/,
      /oskäligt betungande anpassning \(12 §\)/,
      /omfattas av lagen \(9 §\)/,
    ],
  ],
  [
    '/en/about/accessibility',
    [
      /Who is responsible/,
      /The service<\/h2><p>Jämsides/,
      /Partially compliant/,
      /What is not accessible, and why/,
      /assessment was made<\/h2><p>\d+ \p{L}+ \d{4}/u,
      /last updated<\/h2><p>\d+ \p{L}+ \d{4}/u,
      /How we have assessed/,
      /Tell us if something does not work/,
      /href="https:\/\/www\.digg\.se\/tdosanmalan"/,
      /disproportionate burden \(section 12\)/,
      /outside the act \(section 9\)/,
    ],
  ],
] as [string, RegExp[]][])('the statement at %s', (path, things) => {
  it.each(things)('says %s', (thing) => {
    expect(render(path)).toMatch(thing)
  })
})
