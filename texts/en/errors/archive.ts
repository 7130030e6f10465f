import { formatList } from '../../formats.ts'
import { archive } from '../archive.ts'
import type { archiveErrors as swedish } from '../../sv/errors/archive.ts'

export const archiveErrors: typeof swedish = {
  'archive-too-large': (d) =>
    `The archive is larger than ${d.megabytes} MB. Nothing has been read in. Larger archives are read in from the command line: jamsides import.`,
  'archive-not-chosen': () => 'Choose an archive first. Nothing has been read in.',
  'archive-unreadable': (d) =>
    `The file “${d.path}” cannot be read. Nothing has been read in. Check the name, and that you may read it.`,
  'archive-foreign': () =>
    'The file is no archive from Jämsides. Nothing has been read in. Choose the zip file that Jämsides wrote, without unpacking it.',
  'archive-newer': (d) =>
    `The archive was written by a newer Jämsides (format ${d.version}; formats 1–${d.known} are read here). Nothing has been read in. Update Jämsides and read it in again.`,
  'archive-damaged': (d) =>
    `The archive is damaged or changed: ${[d.file, d.at].filter(Boolean).join(', ')}: ${archive.faults[d.fault]}${d.about === '' ? '' : ` (${d.about})`}. Nothing has been read in. Use another copy of the archive, or make a new one where the history is.`,
  'archive-other-kind': (d) =>
    d.kind === 'organisation'
      ? 'The archive is of an organisation and not of a round. Nothing has been read in. Use jamsides import organisation.'
      : 'The archive is of a round and not of an organisation. Nothing has been read in. Whoever runs the installation reads rounds in: jamsides import programme.',
  'archive-other-organisation': (d) =>
    `The archive is of ${d.found}, and only archives of ${d.expected} are read in here. Nothing has been read in. Choose another archive, or read it in on the page of that organisation.`,
  'archive-differs': (d) =>
    `The same things are here already and say something else: ${formatList('en', d.rows)}${d.more > 0 ? ` and ${d.more} more` : ''}. Nothing has been read in and nothing has changed. What is here stands. To read what the archive says, open its files, or read it into an empty installation.`,
  'archive-round-elsewhere': (d) =>
    `The archive has ${archive.tables[d.table]} that are not here: ${formatList('en', d.rows)}. Nothing has been read in. They belong to a round, which only whoever runs the installation can read in: jamsides import organisation.`,
  'archive-rating-open': () =>
    'The archive has answers on people’s own sheets in a self-assessment that is under way here, and nobody sees those before all are ready. Nothing has been read in. Read it in when the group has begun to agree.',
  'archive-not-kept': (d) =>
    `The database cannot hold what stands in the archive (${d.reason}). Nothing has been read in. Make a new archive where the history is.`,
  'archive-source-broken': (d) =>
    `The file ${d.path} in the database is no longer the one that was adopted. The archive has not been written. Restore the database from a backup.`,
  'archive-too-large-to-order': (d) =>
    `The archive becomes larger than ${d.megabytes} MB and cannot be ordered here. Nothing is lost. Whoever runs the installation can write it from the command line: jamsides export.`,
}
