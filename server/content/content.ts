import type { ReferenceMeans } from '#domain/comparison/reference-means.ts'
import type { Area } from '#domain/improvements/area.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import type { Crosswalk } from '#domain/instruments/crosswalk.ts'
import type { Instrument, Source } from '#domain/instruments/instrument.ts'
import type { Library } from '#domain/library/library.ts'
import type { Localized } from '#domain/language/language.ts'
import type { ModelRule } from '#domain/rules/model-rule.ts'
import type { MeetingGuides } from '#domain/rounds/meeting-guides.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import type { CharterContent } from './improvements/read-charter.ts'
import type { SdgContent } from './improvements/read-sdg-goals.ts'
import type { Method } from '#domain/worksheets/method.ts'
import type { Example } from './example/example.ts'
import type { IndicatorContent } from './indicators/read-indicator-content.ts'
import type { PoliticalItems } from './instruments/read-political-items.ts'
import type { ExampleWorkbook } from './example/read-example-workbook.ts'
import type { Register } from './organisations/read-register.ts'

/** All reviewed content, read and validated once at start. */
export type Content = Register &
  IndicatorContent &
  Readonly<{
    instruments: readonly Instrument[]
    crosswalks: readonly Crosswalk[]
    modelRules: readonly ModelRule[]
    referenceMeans: readonly ReferenceMeans[]
    /** The published rounds, the earliest first. */
    rounds: readonly RoundPlan[]
    /** What published reports say came of their rounds. */
    roundOutcomes: readonly RoundOutcomes[]
    example: Example
    politicalItems: PoliticalItems
    meetingGuides: MeetingGuides
    /** What the sample workbook holds. */
    exampleWorkbook: ExampleWorkbook
    areas: readonly Area[]
    /** The five steps of the results chain, in order, where they come from and what of them is our own. */
    chainSteps: readonly ChainStepGuide[]
    chainSources: readonly Source[]
    chainNote: Localized
    /** The six national sub-goals, in order. */
    subGoals: readonly SubGoalGuide[]
    /** Targets of the sustainable development goals, by goal, the goal of gender equality first. */
    sdg: SdgContent
    charter: CharterContent
    /** Ways of working, with their worksheets. */
    methods: readonly Method[]
    /** Real examples that reports have published: what the library opens with. */
    library: Library
  }>
