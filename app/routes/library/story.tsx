import '#app/theme/stories.css'
import { usePageData } from '#app/entry/page-data.ts'
import { AdoptLink } from '#app/ui/adoptions/adopt-link.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { StoryAside } from '#app/ui/library/story-aside.tsx'
import { StoryBody } from '#app/ui/library/story-body.tsx'
import { StoryFigures } from '#app/ui/library/story-figures.tsx'
import { FeedLinks } from '#app/ui/library/feed-links.tsx'
import { StoryHead } from '#app/ui/library/story-head.tsx'
import { StoryLinks } from '#app/ui/library/story-links.tsx'
import { StoryList } from '#app/ui/library/story-list.tsx'
import { StorySource } from '#app/ui/library/story-source.tsx'
import { StoryUse } from '#app/ui/library/story-use.tsx'
import { useStoryWords } from '#app/ui/library/use-story-words.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './story.server.ts'

export { loader } from './story.server.ts'

export default function Story() {
  const { story, chain, items, subGoals, methods, linksNote, others, origin, imageAlt, adoption, edition } =
    usePageData<typeof loader>()
  const { library, libraryPages: t } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const words = useStoryWords(chain)(story)
  const isOlder = edition !== null && edition.number < edition.latest
  return (
    <Page
      title={localized(story.title)}
      lead={t.storyLead(words)}
      breadcrumbs={[{ href: to('library'), label: library.title }]}
    >
      <StoryHead {...{ story, origin, imageAlt, isOlder }} owner={words.owner} />
      <FeedLinks />
      {isOlder && (
        <Alert kind="warning">
          <p>
            {t.older}{' '}
            <a className="ds-link" href={to('libraryStory', { slug: story.slug })}>
              {t.toLatest}
            </a>
          </p>
        </Alert>
      )}
      <article className="story">
        <div className="story__body">
          <StoryBody story={story} />
          <StoryFigures story={story} />
          {story.source && <StorySource source={story.source} />}
        </div>
        <StoryAside story={story} chain={chain} edition={edition} />
        <div className="story__after">
          <StoryLinks {...{ items, subGoals, methods }} note={story.kind === 'case' ? linksNote : null} />
          <AdoptLink slug={story.slug} {...adoption} />
          <StoryUse story={story} origin={origin} />
        </div>
      </article>
      {others.length > 0 && (
        <Section id="others" title={t.others(localized(story.area.name))}>
          <StoryList stories={others} chain={chain} />
        </Section>
      )}
    </Page>
  )
}
