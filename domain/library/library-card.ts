import type { ChainStep, SubGoal } from '../improvements/improvement.ts'
import type { Language, Localized } from '../language/language.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import type { CaseYears, PublishedFigure } from './published-case.ts'

/** What a list of the library shows of something in it: of a published case, or of an organisation's own example. */
export type LibraryCard = Readonly<{
  /** `case/<id>` or `example/<uuid>`. */
  key: string
  /** Its name in addresses. */
  slug: string
  kind: 'case' | 'example'
  title: Localized
  summary: Localized | null
  /** Written in; where it is one only, both sides of each Localized hold that text. */
  languages: readonly Language[]
  area: string
  step: ChainStep
  stepBasis: 'stated' | 'inferred'
  subGoals: readonly SubGoal[]
  /** Statements it bears on, such as `checklist-2018:7`. */
  items: readonly string[]
  methods: readonly string[]
  /** Codes of the register. */
  organisations: readonly string[]
  organisationKind: OrganisationKind | 'several'
  /** Whose it is, as it is called where it is shown. */
  owner: Localized
  years: CaseYears
  /** The one shown small. */
  figure: PublishedFigure | null
  /** How many organisations have adopted it. */
  adoptions: number
}>
