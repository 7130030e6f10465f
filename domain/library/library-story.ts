import type { ChainStep, RelatedItem, SubGoal } from '../improvements/improvement.ts'
import type { Language, Localized } from '../language/language.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import type { LibraryReport } from './library.ts'
import type { CaseYears, PublishedFigure } from './published-case.ts'

/** A body that a story is about, by its code in the register. */
export type StoryOrganisation = Readonly<{ code: string; name: string }>

/**
 * A real example as it is told to everybody: on its page, in feeds, on social cards and in the files. A text that is
 * null was not told by whoever published it.
 */
export type LibraryStory = Readonly<{
  /** `case/<id>`, stable for as long as the library stands. */
  key: string
  /** Its place in the address; the same in both languages. */
  slug: string
  kind: 'case' | 'example'
  /** Written in; where it is one only, both sides of each text hold it. */
  languages: readonly Language[]
  title: Localized
  organisations: readonly StoryOrganisation[]
  /** Whose it is, in words. */
  owner: Localized
  organisationKind: OrganisationKind | 'several'
  unit: Localized | null
  years: CaseYears
  area: Readonly<{ id: string; name: Localized }>
  step: ChainStep
  stepBasis: 'stated' | 'inferred'
  items: readonly RelatedItem[]
  subGoals: readonly SubGoal[]
  /** Ways of working, by their ids in content/methods. */
  methods: readonly string[]
  problem: Localized | null
  tried: Localized
  happened: Localized | null
  /**
   * What did not work. Null where a report does not say, and where an organisation says that nothing did that it knows of.
   */
  failed: Localized | null
  figures: readonly PublishedFigure[]
  source: Readonly<{ report: LibraryReport; section: string }> | null
  /** Whom to ask: a position and a mailbox that belongs to it, never a person. Null for what reports have published. */
  contact: Readonly<{ role: Localized; mailbox: string }> | null
  /** When the text was last changed here, as a moment. Not when it happened. */
  changedAt: string
  /** Whether it is of a made-up organisation. */
  fictional: boolean
}>
