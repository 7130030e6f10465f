import { cardSize } from '#charts/story-card.tsx'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { address } from '../../addresses.ts'
import { useLanguage, useLocalized } from '../language.tsx'
import { LinkedData } from '../linked-data.tsx'
import { PublicHead } from '../public-head.tsx'
import { licenceAddress } from './licence.ts'

type Props = Readonly<{
  story: LibraryStory
  origin: string
  owner: string
  /** What the picture of the story shows. */
  imageAlt: string
  /** Whether a later version stands in its place. */
  isOlder: boolean
}>

/** What the page of a story says of itself to those who show links and to programs. */
export function StoryHead({ story, origin, owner, imageAlt, isOlder }: Props) {
  const localized = useLocalized()
  const language = useLanguage()
  const { slug, source } = story
  const pathIn = (of: 'sv' | 'en') => address(of, 'libraryStory', { slug })
  const image = origin + address(language, 'libraryStoryFile', { slug, file: 'card.png' })
  const title = localized(story.title)
  const description = localized(story.happened ?? story.tried)
  const own = origin + pathIn(language)
  const other = origin + pathIn(language === 'sv' ? 'en' : 'sv')
  return (
    <>
      <PublicHead
        {...{ origin, title, description }}
        kind="article"
        // What is made up, or no longer holds, is nothing to find.
        hidden={isOlder || story.fictional}
        paths={{ sv: pathIn('sv'), en: pathIn('en') }}
        image={{ address: image, alt: imageAlt, ...cardSize }}
      />
      <LinkedData
        data={{
          '@type': 'Article',
          '@id': own,
          url: own,
          headline: title,
          description,
          inLanguage: language,
          image,
          license: licenceAddress,
          isAccessibleForFree: true,
          dateModified: story.changedAt,
          author: { '@type': 'Organization', name: story.kind === 'example' ? owner : 'Jämsides' },
          about: localized(story.area.name),
          ...(story.organisations.length > 0 && {
            mentions: story.organisations.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })),
          }),
          isPartOf: { '@type': 'Dataset', '@id': `${origin}${address(language, 'libraryData')}#dataset` },
          [language === 'sv' ? 'workTranslation' : 'translationOfWork']: { '@type': 'Article', '@id': other },
          ...(source && { isBasedOn: reportOf(source.report) }),
        }}
      />
    </>
  )
}

function reportOf({ title, publisher, date, isbn, url }: NonNullable<LibraryStory['source']>['report']) {
  return {
    '@type': isbn ? ['Report', 'Book'] : 'Report',
    name: title,
    inLanguage: 'sv',
    publisher: { '@type': 'Organization', name: publisher },
    ...(date && { datePublished: date }),
    ...(isbn && { isbn }),
    ...(url && { url }),
  }
}
