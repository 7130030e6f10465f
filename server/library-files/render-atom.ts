import type { LibraryStory } from '#domain/library/library-story.ts'
import { textsIn } from '#texts/texts.ts'
import { type Feed, feedId, partsOf, summaryOf } from './feed.ts'
import { nameUuid } from './name-uuid.ts'
import { openLicence } from './story-record.ts'

/** Renders a page of the feed as Atom (RFC 4287), with the other pages named (RFC 5005). */
export function renderAtom(feed: Feed): string {
  const { language, stories, updatedAt, page, pages, addresses } = feed
  const { libraryFeeds: t, libraryPages, common } = textsIn(language)
  const links = [
    ['self', addresses.feedOf(page)],
    ['first', addresses.feedOf(1)],
    ['last', addresses.feedOf(pages)],
    ...(page > 1 ? [['previous', addresses.feedOf(page - 1)]] : []),
    ...(page < pages ? [['next', addresses.feedOf(page + 1)]] : []),
  ] as const
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>urn:uuid:${nameUuid(`library/${language}`)}</id>`,
    `<title>${text(t.title)}</title>`,
    `<subtitle>${text(t.subtitle)}</subtitle>`,
    `<updated>${updatedAt}</updated>`,
    `<author><name>${text(common.product)}</name></author>`,
    `<rights>${text(`${libraryPages.licence} ${libraryPages.licenceName}`)}</rights>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${text(addresses.library)}"/>`,
    `<link rel="license" href="${openLicence.address}"/>`,
    ...links.map(([rel, href]) => `<link rel="${rel}" type="application/atom+xml" href="${text(href)}"/>`),
    ...stories.map((story) => entryOf(feed, story)),
    '</feed>\n',
  ].join('\n')
}

function entryOf(feed: Feed, story: LibraryStory): string {
  const { language, addresses } = feed
  const html = partsOf(language, story)
    .map(([heading, said]) => `<h2>${text(heading)}</h2><p>${text(said)}</p>`)
    .join('')
  return [
    '<entry>',
    `<id>${feedId(feed, story)}</id>`,
    `<title>${text(story.title[language])}</title>`,
    `<updated>${story.changedAt}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${text(addresses.story(story.slug))}"/>`,
    // What a report has told is our words, and an example those of its organisation.
    ...(story.kind === 'example' ? [`<author><name>${text(story.owner[language])}</name></author>`] : []),
    `<category term="${text(story.area.id)}" label="${text(story.area.name[language])}"/>`,
    `<summary>${text(summaryOf(feed, story))}</summary>`,
    // Markup within a text is text of the feed, and so written as text a second time.
    `<content type="html">${text(html)}</content>`,
    '</entry>',
  ].join('\n')
}

/** A text as it may stand in XML, without the signs that no XML may hold. */
function text(raw: string): string {
  return raw
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
}
