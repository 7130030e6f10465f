import type { Adoption } from '#domain/adoptions/adoption.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Follower = Readonly<{ adoption: Adoption; organisation: Readonly<{ code: string; name: string }> }>

type Props = Readonly<{ followers: readonly Follower[] }>

/** Others who have taken after one's own ideas, by name: for those whose ideas they are. */
export function Followers({ followers }: Props) {
  const t = useTexts().adoptions
  const language = useLanguage()
  const to = useAddress()
  return (
    <Section id="followers" title={t.followers.title} lead={t.followers.lead}>
      {followers.length === 0 && <p className="note">{t.followers.none}</p>}
      <ul>
        {followers.map(({ adoption: { id, slug, title, adapted, adoptedOn }, organisation }) => (
          <li key={id}>
            <a className="ds-link" href={to('organisation', { code: organisation.code })}>
              {organisation.name}
            </a>
            {': '}
            <a className="ds-link" href={to('libraryStory', { slug })}>
              {title}
            </a>
            {`. ${t.from.on(formatDate(language, adoptedOn))}`}
            {adapted !== '' && <Adapted>{adapted}</Adapted>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What has been adapted, in their own words. */
export function Adapted({ children }: { children: string }) {
  const t = useTexts().adoptions.from
  return (
    <p className="own-words" dir="auto">
      {`${t.adapted} ${children}`}
    </p>
  )
}
