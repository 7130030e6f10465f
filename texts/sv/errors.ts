import { accountsErrors } from './errors/accounts.ts'
import { archiveErrors } from './errors/archive.ts'
import { assessmentErrors } from './errors/assessments.ts'
import { backupErrors } from './errors/backup.ts'
import { challengeErrors } from './errors/challenges.ts'
import { coverageErrors } from './errors/coverage.ts'
import { exampleErrors } from './errors/examples.ts'
import { cycleErrors } from './errors/cycles.ts'
import { fetchingErrors } from './errors/fetching.ts'
import { followUpErrors } from './errors/follow-up.ts'
import { goalErrors } from './errors/goals.ts'
import { improvementErrors } from './errors/improvements.ts'
import { indicatorErrors } from './errors/indicators.ts'
import { jobErrors } from './errors/jobs.ts'
import { libraryErrors } from './errors/library.ts'
import { measureErrors } from './errors/measures.ts'
import { organisationErrors } from './errors/organisations.ts'
import { peopleErrors } from './errors/people.ts'
import { privacyErrors } from './errors/privacy.ts'
import { reportErrors } from './errors/reports.ts'
import { requestErrors } from './errors/requests.ts'
import { roundErrors } from './errors/rounds.ts'
import { setErrors } from './errors/sets.ts'
import { sharingErrors } from './errors/sharing.ts'
import { workbookErrors } from './errors/workbooks.ts'

/** What the user is told when something cannot be carried out: what happened, what was kept, what to do. */
export const errors = {
  ...accountsErrors,
  ...archiveErrors,
  ...assessmentErrors,
  ...backupErrors,
  ...challengeErrors,
  ...coverageErrors,
  ...exampleErrors,
  ...cycleErrors,
  ...fetchingErrors,
  ...followUpErrors,
  ...goalErrors,
  ...improvementErrors,
  ...indicatorErrors,
  ...jobErrors,
  ...libraryErrors,
  ...measureErrors,
  ...organisationErrors,
  ...peopleErrors,
  ...privacyErrors,
  ...reportErrors,
  ...requestErrors,
  ...roundErrors,
  ...setErrors,
  ...sharingErrors,
  ...workbookErrors,
}

export type ErrorTexts = typeof errors
