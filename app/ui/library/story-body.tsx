import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** What it began with, what was tried and what happened; what the source does not tell is said. */
export function StoryBody({ story }: { story: LibraryStory }) {
  const { problem, tried, happened, failed, kind, languages } = story
  const own = useLanguage()
  const lang = languages.includes(own) ? undefined : languages[0]
  const { library, libraryPages: t } = useTexts()
  return (
    <>
      {lang && <p className="note">{t.onlyIn[lang]}</p>}
      <Told title={t.problem} text={problem} otherwise={library.problemNotTold} lang={lang} />
      <Told title={t.tried} text={tried} lang={lang} />
      <Told title={t.happened} text={happened} otherwise={library.happenedNotTold} lang={lang} />
      {kind === 'example' && <Told title={t.failed} text={failed} otherwise={t.nothingFailed} lang={lang} />}
      {kind === 'case' && (problem ?? happened) !== null && <p className="note">{library.nowIsThen}</p>}
    </>
  )
}

type ToldProps = Readonly<{
  title: string
  text: Localized | null
  otherwise?: string
  /** The language of the text where it is not the page's. */
  lang: Language | undefined
}>

function Told({ title, text, otherwise, lang }: ToldProps) {
  const localized = useLocalized()
  return (
    <Section title={title}>
      {text === null ? (
        <p className="story__not-told">{otherwise}</p>
      ) : (
        <p className="own-words" lang={lang} dir="auto">
          {localized(text)}
        </p>
      )}
    </Section>
  )
}
