import type { Adoption } from '#domain/adoptions/adoption.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Adapted } from './followers.tsx'

/** What was taken after, whose it was, and when it was withdrawn since if it was. */
export type Taken = Readonly<{ adoption: Adoption; owners: readonly string[]; withdrawnAt: string | null }>

/** One idea that has been taken after, with the way back to it or that it is withdrawn. */
export function TakenIdea({ adoption, owners, withdrawnAt }: Taken) {
  const t = useTexts().adoptions.from
  const language = useLanguage()
  const to = useAddress()
  const line = t.line(adoption.title, owners.join(', '))
  return (
    <>
      {withdrawnAt === null ? (
        <a className="ds-link" href={to('libraryStory', { slug: adoption.slug })}>
          {line}
        </a>
      ) : (
        <span dir="auto">{`${line}. ${t.withdrawn(owners.join(', '), formatDate(language, dayOf(new Date(withdrawnAt))))}`}</span>
      )}
      {` ${t.on(formatDate(language, adoption.adoptedOn))}`}
      {adoption.adapted !== '' && <Adapted>{adoption.adapted}</Adapted>}
    </>
  )
}
