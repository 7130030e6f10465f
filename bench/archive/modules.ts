/** What the measurement of archives uses of the product; bundled first, since Node reads no JSX. */
export { openArchive } from '#server/archive/open-archive.ts'
export { readConfig } from '#server/config.ts'
export { openApplication } from '#server/open-application.ts'
export { openProgramContext } from '#server/open-context.ts'
export { exportOrganisation } from '#server/services/archive/export-organisation.ts'
export { importArchive } from '#server/services/archive/import-archive.ts'
