import type { Area } from '#domain/improvements/area.ts'
import type { CharterPart } from '#domain/improvements/charter.ts'
import type { SdgGoal } from '#domain/improvements/sdg-goal.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import type { Role } from '#domain/people/person.ts'
import type { FoundKeyFigures } from '../sets/key-figure-search.tsx'

/** A checklist whose statements an improvement can be about. */
export type StatementList = Readonly<{
  instrumentId: string
  title: Localized
  items: readonly Readonly<{ number: number; title: Localized }>[]
}>

/** What can be chosen in the form of an improvement. */
export type FormChoices = Readonly<{
  areas: readonly Area[]
  subGoals: readonly SubGoalGuide[]
  statements: readonly StatementList[]
  /** The role is null where somebody owns it and has none there any more. */
  owners: readonly Readonly<{ id: string; name: string; role: Role | null }>[]
  units: readonly Unit[]
  sdg: Readonly<{ goals: readonly SdgGoal[]; note: Localized }>
  charter: Readonly<{ parts: readonly CharterPart[]; note: Localized }>
}>

/** Key figures as the form shows them: those that are chosen, and what a search gave. */
export type KeyFigureChoices = Readonly<{
  chosen: readonly Readonly<{ id: string; title: string | null }>[]
  found?: FoundKeyFigures
}>
