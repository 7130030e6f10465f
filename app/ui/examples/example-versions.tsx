import type { Example, ExampleVersion } from '#domain/examples/example.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ example: Example; versions: readonly ExampleVersion[] }>

/** Every version that has been published, who agreed to it and who read it, by role. */
export function ExampleVersions({ example, versions }: Props) {
  const { examples, common } = useTexts()
  const t = examples.versions
  const language = useLanguage()
  const to = useAddress()
  if (versions.length === 0) return null
  const { publicFrom, slug } = example
  return (
    <Section title={t.title}>
      <ul>
        {versions.map(({ number, publishedAt, consent, reviewedRole }) => {
          const line = t.line(number, formatDate(language, dayOf(new Date(publishedAt))))
          const isPublic = publicFrom !== null && number >= publicFrom
          return (
            <li key={number}>
              {isPublic && slug !== null ? (
                <a className="ds-link" href={`${to('libraryStory', { slug })}?version=${number}`}>
                  {line}
                </a>
              ) : (
                `${line}. ${t.withdrawn}`
              )}
              <p className="note">{t.by(common.roles[consent.role], common.roles[reviewedRole])}</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
