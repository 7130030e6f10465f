import type { Action } from './policy.ts'

/** What a line of the policy guards: services, by file, and addresses, by name, that are read and that are posted to. */
type Guarded = Readonly<{ services: readonly string[]; get?: readonly string[]; post?: readonly string[] }>

/** Pages of the product itself, of the register and of the national statistics. */
const publicPages =
  words(`start about method accessibility instruments instrument crosswalk rounds organisations
  organisation armsImage statistics snapshots snapshot gaps nationalKeyFigure nationalKeyFigureFile keyFigure
  keyFigureFile importWorkbook participation privacy
  library libraryData libraryFeedFile libraryFile librarySources libraryStory libraryStoryFile sitemapFile`)
const reportPages = words('report brief yearReport setReport organisationReports adoptedReport')
const reportFiles = words('reportFile briefFile yearReportFile setReportFile adoptedReportFile')
const reports = words('report brief yearReport setReport roundReport meetingPack')

/** Names written one after the other. */
function words(written: string): readonly string[] {
  return written.split(/\s+/)
}

/**
 * Where each line of `policy.ts` is asked. Each service stands here once; an address stands with every line that a
 * request to it may be asked for. What does not stand here is not answered (`is-guarded.ts`), and the build fails.
 */
export const guards: Readonly<Record<Action, Guarded>> = {
  'public.read': {
    services:
      words(`access/limit-rate adoptions/get-adopt-offer assessments/tell-conflict audit/record-refusal gaps/find-top-gaps gaps/list-gaps
      indicators/get-catalogue indicators/get-key-figure indicators/list-figure-organisations
      indicators/make-key-figure-file indicators/name-key-figures indicators/search-catalogue instruments/get-crosswalk
      instruments/get-instrument instruments/list-instruments library/get-library-facts library/get-story library/list-library-sources library/list-facet-names
      library/list-story-addresses library/make-library-feed library/make-library-file library/make-story-file
      library/search-library library/suggest-for-challenge library/suggest-for-improvement library/suggest-for-items organisations/get-arms
      organisations/search-organisations rounds/get-participation-hub rounds/list-rounds
      sets/get-set-figures sharing/offer-report-circles
      snapshots/list-recent-changes snapshots/list-snapshot-changes`),
    get: publicPages,
  },
  'sign-in': {
    services: words(`accounts/ask-passkey accounts/ask-sign-in-letter accounts/begin-sign-in
      accounts/find-live-session accounts/find-provider-of accounts/find-rater accounts/find-session
      accounts/find-signed-in accounts/finish-sign-in accounts/list-dormant-roles accounts/list-providers
      accounts/look-at-first-link accounts/look-at-sign-in-letter accounts/offer-first-link
      accounts/require-passkeys accounts/sign-in-by-passkey accounts/use-first-link
      accounts/use-sign-in-letter people/accept-invitation people/find-person people/get-invitation
      start/list-step-in start/require-trial start/step-in support/note-look`),
    get: [
      'stepIn',
      'signIn',
      'signInAnswer',
      'askLetter',
      'signInLetter',
      'signInLink',
      'signInPasskey',
      'signOut',
      'invitation',
    ],
    post: ['stepIn', 'signIn', 'askLetter', 'signInLetter', 'signInLink', 'signInPasskey', 'invitation'],
  },
  'home.read': { services: ['start/get-home'], get: ['home'] },
  'account.keep': {
    services: words(`accounts/add-passkey accounts/ask-new-passkey accounts/end-other-sessions
      accounts/end-session accounts/get-own-account accounts/list-own-identities
      accounts/list-own-passkeys accounts/list-own-sessions accounts/remove-identity
      accounts/remove-passkey privacy/erase-oneself privacy/get-own-data support/stop-looking`),
    get: ['account', 'newPasskey', 'ownData', 'accountFile', 'stopLooking'],
    post: ['account', 'newPasskey', 'ownData', 'signOut', 'stopLooking'],
  },
  'job.follow': {
    services: ['jobs/await-job', 'jobs/get-job', 'jobs/take-job-file'],
    get: ['job', 'jobFile'],
  },

  'organisation.change': {
    services: words(`organisations/add-unit organisations/change-unit organisations/get-arms-page
      organisations/get-organisation organisations/remove-arms organisations/remove-unit
      organisations/save-arms`),
    get: ['arms'],
    post: ['arms', 'organisation'],
  },
  'organisation.archive': {
    services: words(`archive/confirm-import archive/export-organisation archive/get-archive-page
      archive/order-export archive/order-import archive/read-in-archive`),
    get: ['organisationArchive', 'organisationArchiveFile'],
    post: ['organisationArchive'],
  },
  'people.read': { services: ['people/get-people'], get: ['people'] },
  'people.change': {
    services: words(`people/change-role people/get-handover people/hand-over people/invite
      people/invite-successor people/remove-role people/renew-invitation people/withdraw-invitation`),
    get: ['handover'],
    post: ['people', 'handover'],
  },
  'people.restore': {
    services: ['people/get-new-strategist', 'people/invite-strategist'],
    get: ['newStrategist'],
    post: ['newStrategist'],
  },
  'sharing.read': { services: ['sharing/list-shared'], get: ['shared'] },
  'sharing.change': {
    services: words(`sharing/change-sharing sharing/get-sharing sharing/get-sharing-page
      sharing/preview-sharing`),
    get: ['sharing'],
    post: ['sharing'],
  },
  'support.read': { services: ['support/get-support-page'], get: ['support'] },
  'support.consent': { services: ['support/end-consent', 'support/give-consent'], post: ['support'] },
  'support.look': { services: ['support/begin-looking'], post: ['support'] },
  'retention.change': {
    services: ['privacy/get-retention', 'privacy/set-retention'],
    get: ['retention'],
    post: ['retention'],
  },
  'audit.read': {
    services: ['audit/export-audit', 'audit/list-audit', 'audit/list-heads', 'audit/verify-audit'],
    get: ['audit', 'auditFile'],
  },
  // The same services, asked without an organisation.
  'installation.audit': { services: [], get: ['installationAudit', 'installationAuditFile'] },
  'installation.people': {
    services: words(`accounts/add-user accounts/link-user people/close-account people/get-installation`),
    get: ['installation'],
    post: ['installation'],
  },
  'installation.privacy': {
    services: ['privacy/get-privacy-page', 'privacy/write-privacy-document'],
    get: ['privacyDocument'],
  },
  'installation.personal-data': { services: ['privacy/erase-person', 'privacy/get-data-of'] },
  'installation.fetch': { services: [] },
  'installation.backup': { services: ['backup/make-backup'] },
  'installation.restore': { services: ['backup/restore-backup'] },
  'installation.run': {
    services: words(`archive/import-archive content/apply-content content/apply-example-challenges
      content/apply-example-goals content/apply-own-example fetching/apply-starter fetching/import-figures
      fetching/serve-fake-kolada fetching/sync-figures follow-up/ask-follow-ups jobs/give-up-job jobs/release-job
      jobs/remove-old-jobs letters/clear-letters letters/send-next-letter links/check-links privacy/carry-out-retention`),
  },

  'participation.read': {
    services: ['comparison/compare-participation'],
    get: ['comparison'],
  },
  'round.follow': { services: ['follow-up/summarise-round-staying'], get: ['round'] },
  'round.change': {
    services: ['rounds/change-round-status', 'rounds/get-round'],
    get: ['round'],
    post: ['round'],
  },
  'round.archive': {
    services: ['archive/export-programme', 'archive/make-archive', 'archive/require-round-keeper'],
    get: ['roundArchive', 'roundArchiveFile'],
  },

  'occasion.follow': { services: ['assessments/get-agreement', 'assessments/get-occasion'], get: ['agree'] },
  'occasion.read': { services: ['workbooks/export-workbook'], get: ['occasion', 'workbookFile'] },
  'occasion.lead': {
    services: words(`assessments/close-occasion assessments/create-occasion assessments/get-new-occasion
      assessments/reopen-occasion assessments/return-to-rating assessments/start-agreeing
      people/add-person`),
    get: ['newOccasion'],
    post: ['newOccasion', 'occasion', 'agree'],
  },
  'occasion.rate': {
    services: words(`assessments/get-sheet assessments/save-rating assessments/save-sheet
      assessments/submit-sheet`),
    get: ['rate', 'rateItem', 'saveRating'],
    post: ['rate', 'rateItem', 'saveRating'],
  },
  'occasion.agree': {
    services: ['assessments/save-agreement', 'assessments/save-consensus', 'assessments/save-shift-note'],
    post: ['agree', 'saveRating'],
  },
  'workbook.read-in': {
    services: words(`workbooks/get-import-page workbooks/import-staged-workbook workbooks/import-workbook
      workbooks/preview-staged-workbook workbooks/preview-workbook workbooks/stage-workbook`),
    post: ['importWorkbook'],
  },

  'improvement.read': {
    services: words(`cycles/count-round-cycles cycles/get-cycle cycles/list-cycles-of follow-up/get-follow-ups
      follow-up/list-staying links/list-dead-links improvements/get-board improvements/get-improvement
      improvements/list-improvements measures/export-measure measures/get-measure
      measures/list-improvement-measures worksheets/get-worksheet worksheets/list-worksheets-of`),
    get: words('board cycle improvement improvements measure measureFile ownImprovements staying worksheet'),
  },
  'improvement.change': {
    services: words(`cycles/add-cycle cycles/begin-cycle cycles/change-cycle cycles/list-own-cycle-steps
      cycles/remove-cycle follow-up/answer-question follow-up/get-question follow-up/list-questions
      improvements/add-improvement improvements/add-result improvements/begin-improvement
      improvements/change-improvement improvements/change-result improvements/change-state
      improvements/find-result improvements/list-choices links/list-own-dead-links
      improvements/offer-outcome improvements/remove-improvement improvements/remove-result
      measures/add-measure measures/begin-measure measures/change-measure measures/import-points
      measures/offer-measured-change measures/preview-points measures/remove-measure measures/remove-point
      measures/save-point examples/begin-example examples/discard-draft examples/get-example-form examples/renew-example examples/save-example
      adoptions/adopt adoptions/begin-adopted adoptions/get-adopt-page adoptions/give-back
      worksheets/add-worksheet worksheets/begin-worksheet worksheets/change-worksheet worksheets/remove-worksheet`),
    get: words(
      `newImprovement newOwnImprovement newResult newCycle newWorksheet newMeasure measurePaste followUp writeExample adopt`,
    ),
    post: words(`board improvement newImprovement newOwnImprovement newResult cycle newCycle worksheet newWorksheet followUp
      newMeasure measure measurePaste example writeExample examples adopt`),
  },
  'example.read': {
    services: ['examples/get-example', 'examples/get-spread', 'examples/list-examples'],
    get: ['example', 'examples'],
  },
  'example.publish': {
    services: ['examples/send-example', 'examples/withdraw-example'],
    post: ['example'],
  },
  'example.review': {
    services: ['examples/list-waiting', 'examples/publish-example', 'examples/return-example'],
    post: ['example'],
  },
  'measure.read-few': { services: [] },
  'challenge.read': {
    services: ['challenges/get-challenge', 'challenges/list-challenges'],
    get: ['challenge', 'challenges'],
  },
  'challenge.change': {
    services: words(`challenges/analyse-challenge challenges/list-own-challenge-steps
      challenges/preview-challenge challenges/raise-challenge challenges/set-challenge-aside
      gaps/get-gap-page`),
    get: ['newChallenge'],
    post: ['challenge', 'newChallenge'],
  },
  'goal.read': {
    services: ['goals/get-goal', 'goals/list-goals', 'snapshots/get-snapshot'],
    get: ['goal', 'goals'],
  },
  'goal.change': {
    services: words(`goals/confirm-key-figure goals/end-goal goals/get-new-goal goals/reword-goal
      goals/set-goal`),
    get: ['newGoal'],
    post: ['goal', 'newGoal'],
  },
  'set.read': {
    services: ['reports/require-subject', 'sets/get-set', 'sets/list-sets'],
    get: ['set', 'sets'],
  },
  'set.change': {
    services: ['sets/add-own-set', 'sets/begin-own-set', 'sets/change-own-set', 'sets/remove-own-set'],
    get: ['newSet'],
    post: ['set', 'newSet'],
  },
  'coverage.read': {
    services: ['coverage/export-coverage', 'coverage/get-coverage'],
    get: ['coverage', 'coverageFile'],
  },
  'coverage.change': {
    services: ['coverage/get-coverage-item', 'coverage/import-coverage', 'coverage/save-coverage-item'],
    get: ['coverageImport', 'coverageItem'],
    post: ['coverageImport', 'coverageItem'],
  },

  // Reports of a round and packs of a meeting have lines of their own, by their kind (`may-with-report.ts`).
  'report.read': {
    services: words(`reports/get-frozen-report reports/get-report reports/get-report-file
      reports/get-report-life reports/list-reports-of-organisation reports/list-reports-of-round
      reports/make-document reports/order-document reports/require-readable-report
      sharing/find-open-report-ref`),
    get: [...reportPages, ...reportFiles],
  },
  'report.write': {
    services: words(`reports/begin-new-version reports/return-to-draft reports/save-report-text
      reports/send-for-review`),
    post: [...reports, 'adoptedReport'],
  },
  'report.adopt': {
    services: ['reports/adopt-report', 'reports/get-report-to-adopt', 'reports/order-adoption'],
    get: ['adoptReport'],
    post: ['adoptReport'],
  },
  'report.comment': { services: ['reports/comment-on-report'], post: reports },
  'comment.settle': { services: ['reports/settle-comment'], post: reports },
  'meeting-pack.read': { services: [], get: ['meetingPack', 'meetingPackFile'] },
  'meeting-pack.write': { services: [], post: ['meetingPack'] },
  'round-report.read': { services: [], get: ['roundReport', 'roundReportFile'] },
  'round-report.write': { services: [], post: ['roundReport'] },
}
