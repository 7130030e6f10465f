import type { Language, Localized } from '../language/language.ts'
import type { LibraryEntry } from '../library/library-entry.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { ExampleContent, ExampleText, ExampleVersion } from './example.ts'
import { figureOfChange } from './figure-of-change.ts'

/** A text of an example in both languages; the one it was written in stands for a translation that is missing. */
export function textOfExample(
  { language, texts, translation }: Pick<ExampleContent, 'language' | 'texts' | 'translation'>,
  text: ExampleText,
): Localized {
  const other = translation?.[text] || texts[text]
  return language === 'sv' ? { sv: texts[text], en: other } : { sv: other, en: texts[text] }
}

/** The languages that an example can be read in, the one it was written in first. */
export function languagesOfExample({
  language,
  translation,
}: Pick<ExampleContent, 'language' | 'translation'>): readonly Language[] {
  return translation === null ? [language] : [language, language === 'sv' ? 'en' : 'sv']
}

type Published = Readonly<{ version: ExampleVersion; slug: string; organisation: Organisation }>

/**
 * A published version as it stands in the index of the library.
 *
 * @param inWords a day in the words of both languages, from its ISO date.
 */
export function entryOfExample(
  { version: { exampleId, content, publishedAt }, slug, organisation }: Published,
  inWords: (date: string) => Localized,
): LibraryEntry {
  const { step, figures } = content
  const { code } = organisation
  const text = (which: ExampleText) => textOfExample(content, which)
  const shown = figures.map(({ change }) => figureOfChange(change, inWords))
  return {
    card: {
      key: `example/${exampleId}`,
      slug,
      kind: 'example',
      title: text('title'),
      summary: text('happened'),
      figure: shown[0] ?? null,
      ...factsOfCard(content, organisation),
    },
    organisationCode: code,
    publishedOn: publishedAt.slice(0, 10),
    hasChanged: shown.length > 0 && (step === 'outcome' || step === 'societal-effect'),
    keywords: { sv: [], en: [] },
    body: [
      ...(['problem', 'tried', 'happened', 'failed'] as const).map(text),
      ...shown.map(({ what }) => what),
    ],
  }
}

function factsOfCard(content: ExampleContent, { code, kind, name }: Organisation) {
  const { area, step, subGoals, items, methods, years } = content
  return {
    languages: languagesOfExample(content),
    area,
    step,
    stepBasis: 'stated',
    subGoals,
    items,
    methods,
    organisations: [code],
    organisationKind: kind,
    owner: { sv: name, en: name },
    years: { ...years, basis: 'stated' },
  } as const
}
