import { textsIn } from '#texts/texts.ts'
import { type Feed, feedId, partsOf, summaryOf } from './feed.ts'
import { openLicence } from './story-record.ts'

/** Renders a page of the feed as JSON Feed 1.1. */
export function renderJsonFeed(feed: Feed): string {
  const { language, stories, page, pages, addresses } = feed
  const { libraryFeeds: t, common } = textsIn(language)
  const made = {
    version: 'https://jsonfeed.org/version/1.1',
    title: t.title,
    description: t.subtitle,
    home_page_url: addresses.library,
    feed_url: addresses.feedOf(page),
    ...(page < pages && { next_url: addresses.feedOf(page + 1) }),
    language,
    authors: [{ name: common.product }],
    _jamsides: { licence: openLicence.name },
    items: stories.map((story) => ({
      id: feedId(feed, story),
      url: addresses.story(story.slug),
      title: story.title[language],
      summary: summaryOf(feed, story),
      content_text: partsOf(language, story)
        .map(([heading, said]) => `${heading}\n${said}`)
        .join('\n\n'),
      image: addresses.card(story.slug),
      date_modified: story.changedAt,
      ...(story.kind === 'example' && { authors: [{ name: story.owner[language] }] }),
      tags: [story.area.name[language]],
      language,
    })),
  }
  return `${JSON.stringify(made)}\n`
}
