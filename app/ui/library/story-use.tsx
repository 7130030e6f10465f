import type { LibraryStory } from '#domain/library/library-story.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { licenceAddress } from './licence.ts'

/** The licence, how to cite, and the story as data. */
export function StoryUse({ story, origin }: { story: LibraryStory; origin: string }) {
  const { libraryPages: t, libraryData } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const report = story.source?.report ?? null
  const address = origin + to('libraryStory', { slug: story.slug })
  const source = report && { ...report, year: report.date ?? '' }
  return (
    <Section id="use" title={t.use}>
      <p>
        {t.licence}{' '}
        <a className="ds-link" rel="license" href={licenceAddress}>
          {t.licenceName}
        </a>
        {`. ${report ? t.licenceFacts : t.licenceOwn(localized(story.owner))}`}
      </p>
      <p className="story__links">
        <a className="ds-link" href={to('libraryStoryFile', { slug: story.slug, file: 'story.json' })}>
          {t.asData}
        </a>
        <a className="ds-link" href={to('libraryData')}>
          {libraryData.title}
        </a>
      </p>
      <p>
        {t.cite}{' '}
        <q className="story__citation">{t.citation({ title: localized(story.title), address, source })}</q>
      </p>
    </Section>
  )
}
