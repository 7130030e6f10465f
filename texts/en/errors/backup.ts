import { formatMoment } from '../../formats.ts'
import type { backupErrors as swedish } from '../../sv/errors/backup.ts'
import { archive } from '../archive.ts'

/** What could not be done with a backup: what happened, what was kept, what to do. */
export const backupErrors: typeof swedish = {
  'backup-nothing': (d) =>
    `There is no installation here to back up (${d.folder}). Nothing has been written. Name its folder with JAMSIDES_DATA, or its database with DATABASE_URL.`,
  'backup-unreadable': (d) =>
    `The file “${d.path}” cannot be read. Nothing has been restored. Check the name and that you may read it.`,
  'backup-foreign': () =>
    'The file is not a backup from Jämsides. Nothing has been restored. Choose the file that jamsides backup wrote.',
  'backup-newer': (d) =>
    `The backup was written by a newer Jämsides (${d.about}). Nothing has been restored. Update Jämsides and then restore.`,
  'backup-damaged': (d) =>
    `The backup is damaged or has been changed: ${[d.file, d.at].filter(Boolean).join(', ')}: ${archive.faults[d.fault]}${d.about === '' ? '' : ` (${d.about})`}. Nothing has been restored. Use another copy.`,
  'backup-other-file': (d) =>
    `The file is whole but not the one you named: its SHA-256 is ${d.found} and not ${d.expected}. Nothing has been restored. Check which file you mean.`,
  'backup-source-broken': (d) =>
    `The file ${d.path} is no longer the one that was written when the figures were fetched. No backup has been written. The disk may be damaged: check it, and restore the file from an earlier backup.`,
  'backup-hidden': (d) =>
    `The role in DATABASE_URL does not see all rows of ${d.table}, so a backup would not be whole. Nothing has been written. Let DATABASE_URL lead to the owner of the database: the role that Jämsides is started with.`,
  'restore-in-use': (d) =>
    `${d.others === 1 ? 'Another connection uses' : `${d.others} other connections use`} the database. Nothing has been restored. Stop Jämsides, its workers and other tools, and run it again.`,
  'restore-not-empty': (d) =>
    `There is already ${d.what === 'work' ? 'something that somebody has done' : 'statistics that have been fetched'} here (since ${formatMoment('en', new Date(d.since))}), and it is not written over. Nothing has changed. Restore into an empty installation: name a new folder with JAMSIDES_DATA, or a new database with DATABASE_URL.`,
  'restore-refused': (d) =>
    `The backup could not be restored (${d.about}). Nothing has changed. ${
      {
        full: 'The disk is full: free some space and run it again.',
        rights:
          'The role in DATABASE_URL, or you on this computer, may not write there. Let the role own the database and the folder be yours, and run it again.',
        differs: 'What was read back was not what was written. Restore to another database or disk.',
        encoding: 'The database must have been made with the encoding UTF8.',
      }[d.reason]
    }`,
  'file-exists': (d) =>
    `There is already a file named “${d.file}”, and it is not written over. Choose another name, or add --force.`,
}
