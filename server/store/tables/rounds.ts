import type { Localized } from '#domain/language/language.ts'
import type {
  ParticipationKind,
  ParticipationStatus,
  RoundOrigin,
  RoundStatus,
} from '#domain/rounds/round.ts'
import type { Source } from '#domain/instruments/instrument.ts'
import type { Json } from './json.ts'

/** Rounds, their groups and meetings, and who takes part. */
export type RoundTables = {
  round: {
    slug: string
    programme: Json<Localized>
    name: Json<Localized>
    purpose: Json<Localized>
    period: string
    status: RoundStatus
    origin: RoundOrigin
    instruments: string[]
    notes: Json<Localized[]>
    sources: Json<Source[]>
  }
  round_group: { id: string; round_slug: string; position: number; name: Json<Localized> }
  participation: {
    round_slug: string
    organisation_code: string
    group_id: string
    kind: ParticipationKind
    status: ParticipationStatus
    position: number
  }
  meeting: {
    round_slug: string
    id: string
    position: number
    name: Json<Localized>
    theme: Json<Localized>
    date: string | null
    host: string | null
    assessed: boolean
    workbook_labels: string[]
  }
}
