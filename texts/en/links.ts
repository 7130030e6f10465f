import { many } from '../formats.ts'
import type { LinksTexts } from '../sv/links.ts'

/** Words about links that no longer lead anywhere. */
export const links: LinksTexts = {
  title: (n) => (n === 1 ? 'One link can no longer be opened' : `${n} links can no longer be opened`),
  since: (day) => `has not been possible to open since ${day}.`,
  inResult: 'To the result',
  inDecision: 'It stands among the decisions.',
  what: 'The text of the evidence stays and holds. Replace the link with one that works, or write where the document is, for example with its diary number. We try the link again in a month.',
  whatReader: 'The text of the evidence stays. Whoever answers for the improvement sees the same.',
  home: {
    title: 'Links that have stopped working',
    why: (n, day) =>
      `${many(n, 'link', 'links')} in the evidence cannot be opened, the first since ${day}. Replace them while somebody knows where the documents are.`,
  },
}
