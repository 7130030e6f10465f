import { z } from 'zod'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { figureUnits } from '#domain/library/published-case.ts'
import { organisationKinds } from '#domain/organisations/organisation.ts'
import type { Language } from '#domain/language/language.ts'

/** Counted up when a field changes its meaning or disappears; a field more is the same version. */
export const recordVersion = 1

/** The licence of the library's own texts, by its short name and its address. */
export const openLicence = {
  name: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const

const texts = z.strictObject({ sv: z.string(), en: z.string() })
const told = texts.nullable().describe('Null where the source does not tell.')
const value = z.number().nullable().describe('Null where the source gives no number; never zero for that.')
const pair = z.strictObject({ women: value, men: value }).nullable()

const figure = {
  what: texts,
  unit: z.enum(figureUnits),
  whole: z.number().nullable().describe('What the value is out of; null where it stands alone.'),
  lowest: z.number().nullable().describe('The lowest of a scale that does not begin at zero.'),
  share: z
    .enum(['between-sexes', 'within-sex'])
    .nullable()
    .describe(
      'Whether a percentage is split between the sexes (they make 100) or counted within each of them.',
    ),
  kind: z.enum(['measured', 'target']).describe('A target is what was aimed at, not what came of it.'),
  when: z.strictObject({ before: told, after: told }),
  note: texts.nullable(),
}

const figureSchema = z.discriminatedUnion('of', [
  z.strictObject({ ...figure, of: z.literal('total'), before: value, after: value }),
  z.strictObject({ ...figure, of: z.enum(['women-men', 'girls-boys']), before: pair, after: pair }),
])

/** One story as data: the same in every file format and in both languages. */
export const storyRecordSchema = z.strictObject({
  key: z.string().describe('Stable for as long as the library stands.'),
  kind: z
    .enum(['case', 'example'])
    .describe('A case was published by a report, an example by its organisation.'),
  addresses: texts.describe('Its page in each language.'),
  languages: z
    .array(z.enum(['sv', 'en']))
    .describe('Written in; where it is one, both sides of each text hold it.'),
  title: texts,
  owner: texts,
  organisations: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  organisationKind: z.enum([...organisationKinds, 'several']),
  unit: texts.nullable(),
  years: z
    .strictObject({
      from: z.int().nullable(),
      to: z.int().nullable(),
      basis: z.enum(['stated', 'round', 'unknown']),
    })
    .describe('Of the round, where only that is known: what happened may be older.'),
  area: z.strictObject({ id: z.string(), name: texts }),
  step: z.enum(chainSteps).describe('The highest step of the results chain that it reached.'),
  stepBasis: z.enum(['stated', 'inferred']).describe('Whether the source itself places it on that step.'),
  statements: z
    .array(z.string())
    .describe('Statements of checklists that it bears on; of a case judged afterwards.'),
  subGoals: z
    .array(z.enum(subGoals))
    .describe('National sub-goals that it bears on; of a case judged afterwards.'),
  methods: z
    .array(z.string())
    .describe('Ways of working, such as pdsa; empty where the source does not say.'),
  problem: told,
  tried: texts,
  happened: told,
  failed: told,
  figures: z.array(figureSchema),
  contact: z
    .strictObject({ role: texts, mailbox: z.string() })
    .nullable()
    .describe('A position and its mailbox, never a person. Null for cases.'),
  source: z
    .strictObject({
      report: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string().nullable(),
      isbn: z.string().nullable(),
      address: z.string().nullable(),
      section: z.string(),
    })
    .nullable(),
  fictional: z
    .boolean()
    .describe('Whether its organisation is made up. Files of all examples hold none that are.'),
  changedAt: z.iso
    .datetime()
    .describe('When the text was last changed in the library. Not when it happened.'),
  licence: z
    .literal(openLicence.name)
    .describe('Of the text. The facts of a case are those of its source: name it.'),
})
export type StoryRecord = z.infer<typeof storyRecordSchema>

/** Where the page of a story stands, without the origin. */
export type StoryAddress = (language: Language, slug: string) => string

/** A story as data, at the address it has in each language. */
export function toRecord(story: LibraryStory, addressOf: StoryAddress): StoryRecord {
  const { slug, items, source, figures, organisations, ...rest } = story
  return {
    ...rest,
    addresses: { sv: addressOf('sv', slug), en: addressOf('en', slug) },
    languages: [...story.languages],
    organisations: [...organisations],
    statements: items.map(({ instrumentId, item }) => `${instrumentId}:${item}`),
    subGoals: [...story.subGoals],
    methods: [...story.methods],
    figures: [...figures],
    source: source && {
      report: source.report.id,
      title: source.report.title,
      publisher: source.report.publisher,
      date: source.report.date,
      isbn: source.report.isbn,
      address: source.report.url,
      section: source.section,
    },
    licence: openLicence.name,
  }
}
