const webAddress = /https?:\/\/[^\s<>"”“]+/gi
/** What ends the sentence rather than the address. */
const trailing = /[.,;:!?)\]}'’]+$/

type Part = Readonly<{ text: string; href: string | null }>

/** A text in pieces: its web addresses (http and https alone) and what stands between them. */
export function splitAtLinks(text: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(webAddress)) {
    const href = found.replace(trailing, '')
    if (!URL.canParse(href)) continue
    if (index > end) parts.push({ text: text.slice(end, index), href: null })
    parts.push({ text: href, href })
    end = index + href.length
  }
  return end < text.length ? [...parts, { text: text.slice(end), href: null }] : parts
}
