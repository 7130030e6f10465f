import type { Area } from '../improvements/area.ts'
import type { LibraryStory } from '../library/library-story.ts'
import type { PublishedFigure } from '../library/published-case.ts'
import type { Organisation } from '../organisations/organisation.ts'
import { languagesOfExample, textOfExample } from './entry-of-example.ts'
import type { ExampleContent, ExampleText } from './example.ts'

/** A published version of an example, with what it names. */
export type ToldExample = Readonly<{
  key: string
  slug: string
  content: Omit<ExampleContent, 'kept'>
  figures: readonly PublishedFigure[]
  publishedAt: string
  organisation: Pick<Organisation, 'code' | 'name' | 'kind' | 'fictional'>
  area: Area
}>

/** An organisation's own example as a story of the library, told as published cases are. */
export function storyOfExample(told: ToldExample): LibraryStory {
  const { key, slug, content, figures, publishedAt, organisation, area } = told
  const { code, name, kind, fictional } = organisation
  const text = (which: ExampleText) => textOfExample(content, which)
  return {
    key,
    slug,
    kind: 'example',
    languages: languagesOfExample(content),
    title: text('title'),
    organisations: [{ code, name }],
    owner: { sv: name, en: name },
    organisationKind: kind,
    unit: null,
    years: { ...content.years, basis: 'stated' },
    area,
    step: content.step,
    stepBasis: 'stated',
    items: content.items.map((item) => {
      const at = item.lastIndexOf(':')
      return { instrumentId: item.slice(0, at), item: Number(item.slice(at + 1)) }
    }),
    subGoals: content.subGoals,
    methods: content.methods,
    problem: text('problem'),
    tried: text('tried'),
    happened: text('happened'),
    failed: content.nothingFailed ? null : text('failed'),
    figures,
    source: null,
    contact: { role: text('contactRole'), mailbox: content.mailbox },
    changedAt: publishedAt,
    fictional,
  }
}
