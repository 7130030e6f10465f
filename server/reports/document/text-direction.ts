/** An empty line begins a paragraph; a single line break stays one. */
export function paragraphsOf(body: string): readonly string[] {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

const rightToLeft = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}'
const beginning = new RegExp(`^[^\\p{L}]*[${rightToLeft}]`, 'u')
const stretch = new RegExp(`([${rightToLeft}](?:[^\\p{L}\\p{N}]*[${rightToLeft}])*)`, 'u')

/** Whether a paragraph is written from right to left, after its first letter. */
export function beginsRightToLeft(text: string): boolean {
  return beginning.test(text)
}

/** A text cut where its direction changes, in the order of reading; what stands between words of Arabic belongs to them. */
export function directionsOf(text: string): readonly Readonly<{ text: string; rightToLeft: boolean }>[] {
  return text
    .split(stretch)
    .map((part, i) => ({ text: part, rightToLeft: i % 2 === 1 }))
    .filter((part) => part.text !== '')
}
