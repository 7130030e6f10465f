import '#app/theme/stories.css'
import { usePageData } from '#app/entry/page-data.ts'
import { address } from '#app/addresses.ts'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { FeedLinks } from '#app/ui/library/feed-links.tsx'
import { LibraryDataset } from '#app/ui/library/library-dataset.tsx'
import { licenceAddress } from '#app/ui/library/licence.ts'
import { Page } from '#app/ui/page.tsx'
import { PublicHead } from '#app/ui/public-head.tsx'
import { Section } from '#app/ui/section.tsx'
import { libraryFeeds, libraryFiles } from '#domain/library/library-files.ts'
import type { loader } from './data.server.ts'

export { loader } from './data.server.ts'

const feedNames = { 'atom.xml': 'atom', 'feed.json': 'json' } as const

export default function Data() {
  const { origin, changedAt } = usePageData<typeof loader>()
  const { library, libraryData: t, libraryFeeds: feeds, libraryPages } = useTexts()
  const to = useAddress()
  return (
    <Page title={t.title} lead={t.lead} breadcrumbs={[{ href: to('library'), label: library.title }]}>
      <PublicHead
        {...{ origin, title: t.title, description: t.lead }}
        kind="website"
        paths={{ sv: address('sv', 'libraryData'), en: address('en', 'libraryData') }}
      />
      <LibraryDataset origin={origin} changedAt={changedAt} />
      <FeedLinks />
      <Section title={t.files} lead={t.filesLead}>
        <ul className="story-list">
          {libraryFiles.map((file) => (
            <li key={file}>
              <a className="ds-link" href={to('libraryFile', { file })}>
                {t.fileNames[file]}
              </a>
              <span className="note">{t.fileNotes[file]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.reading}>
        <ul className="story__notes">
          {t.readings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.feeds} lead={t.feedsLead}>
        <p className="story__links">
          {libraryFeeds.map((feed) => (
            <a key={feed} className="ds-link" href={to('libraryFeedFile', { feed })}>
              {feeds[feedNames[feed]]}
            </a>
          ))}
        </p>
        <p>{t.feedsDates}</p>
        <p className="note">{t.politely}</p>
      </Section>
      <Section title={t.licence}>
        <p>
          {t.licenceWords}{' '}
          <a className="ds-link" rel="license" href={licenceAddress}>
            {libraryPages.licenceName}
          </a>
        </p>
      </Section>
    </Page>
  )
}
