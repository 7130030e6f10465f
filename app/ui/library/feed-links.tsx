import { useAddress, useTexts } from '../language.tsx'
import { useNonce } from '../nonce.ts'

const types = { 'atom.xml': 'application/atom+xml', 'feed.json': 'application/feed+json' } as const

/** Tells feed readers where the feeds of the library are. */
export function FeedLinks() {
  const t = useTexts().libraryFeeds
  const to = useAddress()
  const nonce = useNonce()
  return (['atom.xml', 'feed.json'] as const).map((feed) => (
    <link
      key={feed}
      nonce={nonce}
      rel="alternate"
      type={types[feed]}
      title={t.title}
      href={to('libraryFeedFile', { feed })}
    />
  ))
}
