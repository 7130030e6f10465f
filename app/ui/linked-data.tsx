import { useNonce } from './nonce.ts'

/** Words that schema.org gives meaning, for programs that read the page. It is data and never runs. */
export function LinkedData({ data }: { data: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  // Nothing in a text may end the element or begin another.
  const html = json.replaceAll('<', '\\u003c')
  return <script type="application/ld+json" nonce={useNonce()} dangerouslySetInnerHTML={{ __html: html }} />
}
