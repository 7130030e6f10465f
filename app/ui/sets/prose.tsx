import { LinkedText } from '../linked-text.tsx'

/** A text in paragraphs, which an empty line parts; nothing where there is none. */
export function Prose({ children }: { children: string }) {
  return children
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => <LinkedText key={text}>{text.trim()}</LinkedText>)
}
