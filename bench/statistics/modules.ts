/** What the measurement of statistics uses of the product; bundled first, since Node reads no JSX. */
export { readConfig } from '#server/config.ts'
export { openApplication } from '#server/open-application.ts'
export { prepareGapTable } from '#server/services/gaps/prepare-gap-table.ts'
export { importFigures } from '#server/services/indicators/import-figures.ts'
export { connect } from '#server/store/database/connect.ts'
export { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
export { gapTableQuery, gapTableSteps } from '#server/warehouse/gaps/gap-table-steps.ts'
