import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { useAddress, useLocalized } from '../language.tsx'
import { useStoryWords } from './use-story-words.ts'

/** Stories by title, each with whose it is and how far it came. */
export function StoryList({
  stories,
  chain,
}: Readonly<{
  stories: readonly Pick<LibraryStory, 'key' | 'slug' | 'title' | 'owner' | 'years' | 'step'>[]
  chain: readonly ChainStepGuide[]
}>) {
  const localized = useLocalized()
  const wordsOf = useStoryWords(chain)
  const to = useAddress()
  return (
    <ul className="story-list">
      {stories.map((story) => {
        const { owner, years, step } = wordsOf(story)
        return (
          <li key={story.key}>
            <a className="ds-link" href={to('libraryStory', { slug: story.slug })}>
              {localized(story.title)}
            </a>
            <span className="note">{[owner, years, step].filter(Boolean).join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
