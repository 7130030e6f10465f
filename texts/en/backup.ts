import { formatMoment, formatNumber } from '../formats.ts'
import type { BackupTexts } from '../sv/backup.ts'

/** Words about backups of a whole installation. */
export const backup: BackupTexts = {
  readme: {
    title: 'Backup of an installation of Jämsides',
    lines: (version, writtenAt) => [
      `Written ${writtenAt} (UTC) by Jämsides ${version}. It holds all that the installation has: the work of the organisations, user accounts and statistics. Keep the file as you keep the database.`,
      'To restore it into an empty installation: `jamsides restore FILE`. The whole file is checked before anything is written.',
      'Without Jämsides: `tables/` has each table in PostgreSQL’s text format for COPY, packed with gzip (`zcat tables/person/*.copy.gz`); the columns stand in `manifest.json`. `warehouse/` has the files of the statistics in pieces (`cat` puts them together). `sha256sum --check checksums.sha256` checks every part.',
    ],
  },
  counted: (rows, tables, snapshots) =>
    `${formatNumber('en', rows)} rows in ${tables} tables, ${snapshots} ${snapshots === 1 ? 'snapshot' : 'snapshots'} of the statistics`,
  writing: (name, size) => `Backing up ${name} … ${size}`,
  written: (file, size, counted) => `${file}: ${size}, ${counted}.`,
  moment: (at) =>
    `It shows what stood there ${formatMoment('en', new Date(at))}. Nothing saved later is in it.`,
  sum: (sha256) => `SHA-256 ${sha256}`,
  steps: {
    check: (name, percent) => `Checking ${name} … ${percent} %`,
    figures: (name) => `Laying out the statistics: ${name}`,
    rows: (name) => `Reading in ${name}`,
    compare: (name) => `Reading back and comparing ${name}`,
  },
  restored: (counted, writtenAt, version) =>
    `Restored: ${counted}. It is as it was ${formatMoment('en', new Date(writtenAt))}, written by Jämsides ${version}.`,
  migrated: (steps) =>
    `The database has been brought up to this version (${steps} ${steps === 1 ? 'step' : 'steps'}).`,
  brokenChain: (organisation, position) =>
    `The audit trail ${organisation === null ? 'of the installation' : `of ${organisation}`} is not whole from line ${position}. It was so already when the backup was taken, and has been restored as it was.`,
  signIn: 'Everybody signs in anew. Letters and orders that were not finished did not come along.',
}
