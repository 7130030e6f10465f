import type { KoladaArea, KoladaKeyFigure, KoladaRecord } from '../answer-schemas.ts'

/** A record, and the day on which it last changed, as an ISO date. */
export type FakeRecord = KoladaRecord & Readonly<{ changedOn: string }>

type FakeGroup = Readonly<{
  id: string
  title: string
  members: readonly Readonly<{ member_id: string; member_title: string }>[]
}>

/** What a fake of the interface has to give. */
export type FakeData = Readonly<{
  keyFigures: readonly KoladaKeyFigure[]
  areas: readonly KoladaArea[]
  groups: readonly FakeGroup[]
  records: readonly FakeRecord[]
}>
