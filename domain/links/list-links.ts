import type { Improvement } from '../improvements/improvement.ts'
import { splitAtLinks } from './split-at-links.ts'

/** Longer addresses are not looked at: nothing that a person has found is so long. */
const longest = 2000

/** An address that shows something of an improvement: the result it stands in, or null where it is of a decision. */
export type Link = Readonly<{ url: string; resultId: string | null }>

/** The addresses in the evidence and sources of an improvement's results and in the decisions it rests on, each once. */
export function listLinks({
  results,
  decisions,
}: Pick<Improvement, 'results' | 'decisions'>): readonly Link[] {
  const found = [
    ...results.flatMap(({ id: resultId, evidence, change }) =>
      linksIn(`${evidence}\n${change?.source ?? ''}`).map((url) => ({ url, resultId })),
    ),
    ...decisions.flatMap(({ url }) => linksIn(url).map((one) => ({ url: one, resultId: null }))),
  ]
  return [...new Map(found.toReversed().map((link) => [link.url, link])).values()].toReversed()
}

function linksIn(text: string): readonly string[] {
  return splitAtLinks(text).flatMap(({ href }) => (href !== null && href.length <= longest ? [href] : []))
}
