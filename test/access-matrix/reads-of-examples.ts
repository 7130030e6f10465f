import { caseSlug } from './fill-examples.ts'
import { only, type Read } from './read.ts'
import { idOf } from './tenants.ts'
import { all, working } from './who.ts'

const known = { own: all } as const

/** Examples as their organisation writes them and others review them, and ideas that are taken up. */
export const readsOfExamples = {
  example: [
    {
      at: { example: idOf('own', 'example') },
      who: { own: all },
      refused: 404,
      shows: ['example_draft.content', 'example_draft.consent_words', 'example.withdrawn_because'],
    },
    {
      at: { example: idOf('own', 'reviewed example') },
      who: { own: all, support: ['coordinator'] },
      refused: 404,
      shows: ['example_draft.content', 'example_draft.consent_words'],
    },
  ],
  writeExample: [
    {
      at: { example: idOf('own', 'example') },
      who: { own: working },
      refused: 404,
      known,
      shows: ['example_draft.content'],
    },
    {
      at: { example: idOf('own', 'reviewed example') },
      who: { own: working },
      refused: 404,
      known: { own: all, support: ['coordinator'] },
      shows: ['example_draft.content'],
    },
  ],
  examples: [{ ...only(...all), shows: ['example_draft.content', 'adoption.title', 'adoption.adapted'] }],
  adopt: [{ at: { slug: caseSlug }, who: { works: true }, refused: 403 }],
} as const satisfies Readonly<Record<string, readonly Read[]>>
