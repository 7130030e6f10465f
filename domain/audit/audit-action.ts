/** Everything that leaves a line in the audit trail. Each has its words in `texts/<language>/audit.ts`. */
const auditActions = [
  'create-occasion',
  'move-occasion',
  'rate',
  'submit-sheet',
  'agree',
  'explain-shift',
  'import-workbook',

  'improvement-added',
  'improvement-changed',
  'improvement-removed',
  'result-added',
  'result-changed',
  'result-removed',
  'challenge-raised',
  'challenge-analysed',
  'challenge-set-aside',
  'challenge-taken-up',
  'goal-set',
  'goal-reworded',
  'goal-confirmed',
  'goal-ended',
  'goals-judged',
  'own-set-added',
  'own-set-changed',
  'own-set-removed',
  'coverage-added',
  'coverage-changed',

  'save-report-text',
  'send-report-for-review',
  'return-report-to-draft',
  'comment-on-report',
  'settle-report-comment',
  'adopt-report',
  'supersede-report',
  'begin-new-report-version',

  'add-person',
  'unit-added',
  'unit-changed',
  'unit-removed',
  'arms-saved',
  'arms-removed',
  'export-archive',
  'backup',
  'restore',
  'import-archive',

  'sign-in',
  'sign-out',
  'end-session',
  'end-sessions',

  'round.change-status',
  'content.apply',
  'figures.fetched',
  'figures.imported',
] as const

export type AuditAction = (typeof auditActions)[number]

/** Done here; asked for and refused; or done elsewhere, and come with an archive. */
export type AuditOutcome = 'done' | 'refused' | 'imported'
