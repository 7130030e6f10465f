/** What the measurement of backups uses of the product; bundled first, since Node reads no JSX. */
export { readConfig } from '#server/config.ts'
export { openApplication } from '#server/open-application.ts'
export { makeBackup } from '#server/services/backup/make-backup.ts'
export { restoreBackup } from '#server/services/backup/restore-backup.ts'
export { withOwner } from '#server/store/database/with-owner.ts'
