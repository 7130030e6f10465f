import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { nameUuid } from './name-uuid.ts'

/** A page of a feed of the library: what was published last, first. */
export type Feed = Readonly<{
  language: Language
  stories: readonly LibraryStory[]
  chain: readonly ChainStepGuide[]
  /** When anything in the feed was last changed, as a moment. */
  updatedAt: string
  page: number
  pages: number
  /** Where everything stands, whole addresses. */
  addresses: Readonly<{
    library: string
    feedOf: (page: number) => string
    story: (slug: string) => string
    card: (slug: string) => string
  }>
}>

/**
 * What names a story in a feed: the same on every installation and for ever, and another in each language, since a
 * reader of both feeds would otherwise be given one of the two.
 */
export function feedId({ language }: Pick<Feed, 'language'>, { key }: LibraryStory): string {
  return `urn:uuid:${nameUuid(`${key}/${language}`)}`
}

/** Whose it is, when, how far it came, and what happened, as plain text. */
export function summaryOf({ language, chain }: Feed, story: LibraryStory): string {
  const { libraryPages: t, library } = textsIn(language)
  const { years, happened } = story
  const lead = t.storyLead({
    owner: story.owner[language],
    years: years.basis === 'unknown' ? null : library.years(years.from, years.to),
    step: stepOf(language, chain, story),
  })
  return `${lead} ${happened?.[language] ?? story.tried[language]}`
}

/** The step of a story with its number and its name. */
export function stepOf(
  language: Language,
  chain: readonly ChainStepGuide[],
  { step }: Pick<LibraryStory, 'step'>,
): string {
  const at = chain.findIndex((one) => one.step === step)
  return textsIn(language).libraryPages.step(at + 1, chain[at]!.name[language])
}

/** What a story tells, each part with its heading, and its source: for readers that show whole texts. */
export function partsOf(language: Language, story: LibraryStory): readonly (readonly [string, string])[] {
  const { libraryPages: t, library } = textsIn(language)
  const { problem, tried, happened, failed, source } = story
  return [
    [t.problem, problem?.[language] ?? library.problemNotTold],
    [t.tried, tried[language]],
    [t.happened, happened?.[language] ?? library.happenedNotTold],
    ...(failed === null ? [] : ([[t.failed, failed[language]]] as const)),
    ...(source === null
      ? []
      : ([
          [
            t.source,
            `${source.report.title}. ${t.sourceLine({ ...source.report, year: source.report.date ?? '' })} ${t.section(source.section)}`,
          ],
        ] as const)),
  ]
}
