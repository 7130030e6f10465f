import type { Role } from '#domain/people/person.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'

type Edition = Readonly<{
  number: number
  latest: number
  versions: readonly Readonly<{ number: number; publishedAt: string }>[]
  publishedAt: string
  consentRole: Role
  reviewedRole: Role
}>

/** Which version of an organisation's own example this is, who agreed to it and read it by role, and the others. */
export function StoryEdition({ slug, edition }: Readonly<{ slug: string; edition: Edition }>) {
  const { libraryPages: t, common } = useTexts()
  const language = useLanguage()
  const here = useAddress()('libraryStory', { slug })
  const day = (moment: string) => formatDate(language, dayOf(new Date(moment)))
  const { number, latest, versions, publishedAt, consentRole, reviewedRole } = edition
  const others = versions.filter((one) => one.number !== number)
  return (
    <div>
      <dt>{t.edition}</dt>
      <dd>{t.version(number, day(publishedAt))}</dd>
      <dd className="note">{t.agreed(common.roles[consentRole], common.roles[reviewedRole])}</dd>
      {others.map((one) => (
        <dd key={one.number}>
          <a className="ds-link" href={one.number === latest ? here : `${here}?version=${one.number}`}>
            {t.version(one.number, day(one.publishedAt))}
          </a>
        </dd>
      ))}
    </div>
  )
}
