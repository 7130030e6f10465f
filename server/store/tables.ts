import type { OrganisationTables } from './tables/organisations.ts'
import type { RoundTables } from './tables/rounds.ts'
import type { PeopleTables } from './tables/people.ts'
import type { AccountTables } from './tables/accounts.ts'
import type { AssessmentTables } from './tables/assessments.ts'
import type { CycleTables } from './tables/cycles.ts'
import type { ImprovementTables } from './tables/improvements.ts'
import type { FollowUpTables } from './tables/follow-up.ts'
import type { LibraryTables } from './tables/library.ts'
import type { MeasureTables } from './tables/measures.ts'
import type { ReportTables } from './tables/reports.ts'
import type { OperationTables } from './tables/operation.ts'
import type { ExampleTables } from './tables/examples.ts'

/** The tables as Kysely sees them: snake_case as in the migrations, dates as ISO text, times as Date. */
export type Tables = OrganisationTables &
  RoundTables &
  PeopleTables &
  AccountTables &
  AssessmentTables &
  ImprovementTables &
  FollowUpTables &
  LibraryTables &
  CycleTables &
  MeasureTables &
  ReportTables &
  OperationTables &
  ExampleTables
