import { splitAtLinks } from '#domain/links/split-at-links.ts'

/** Somebody's own words with line breaks kept and web addresses as links; all else stays the text it is. */
export function LinkedText({ children }: { children: string }) {
  return (
    <p className="own-words" dir="auto">
      {splitAtLinks(children).map(({ text, href }, i) =>
        href === null ? (
          text
        ) : (
          <a key={i} className="ds-link" href={href} rel="noreferrer nofollow">
            {text}
          </a>
        ),
      )}
    </p>
  )
}
