/** Evidence is a text or an address; an address becomes a link. */
export function LinkedEvidence({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? (
    <a className="ds-link" href={text} rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  )
}
