/** What a drawing may be made of: shapes and words, and nothing that acts, links or fetches. */
const elements: ReadonlySet<string> = new Set(
  'svg g defs title desc text tspan path rect circle ellipse line polyline polygon pattern clipPath linearGradient stop'.split(
    ' ',
  ),
)
const tag = /<\/?([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/g
const attribute = /\s([\w:-]+)="([^"]*)"/g

/**
 * Whether a drawing that comes from outside can be put into a page: an SVG of shapes and words, written as the program
 * writes it. Handlers, scripts, links, styles that fetch, and anything that is not a plain tag are not in those.
 */
export function isPlainDrawing(svg: string): boolean {
  if (svg === '') return true
  // What is left when all tags are gone is words, in which no tag can begin.
  if (!svg.startsWith('<svg') || svg.replace(tag, '').includes('<')) return false
  return [...svg.matchAll(tag)].every(
    ([, name = '', rest = '']) =>
      elements.has(name) &&
      [...rest.matchAll(attribute)].every(([, key = '', value = '']) => isPlain(key, value)),
  )
}

function isPlain(key: string, value: string): boolean {
  if (/^on/i.test(key) || /href$/i.test(key) || key === 'src') return false
  // Entities could spell what is looked for here in another way.
  const text = value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  return !/&#|javascript:|data:|@import|expression\(/i.test(text) && !/url\((?!#)/i.test(text)
}
