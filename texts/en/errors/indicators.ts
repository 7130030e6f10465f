import type { indicatorErrors as swedish } from '../../sv/errors/indicators.ts'

export const indicatorErrors: typeof swedish = {
  'unknown-key-figure': (d) =>
    `There is no key figure with the id “${d.id}”. Nothing has been changed. ${d.near.length > 0 ? `Did you mean one of these: ${d.near.join('; ')}? ` : ''}Search among all key figures under Statistics. Key figures that the source has removed remain here only if they were fetched before.`,
  'years-not-read': (d) =>
    `“${d.written}” cannot be read as years. Nothing has been changed. Write all, last10 (the ten latest), 2010-2022 or 2022.`,
  'no-figure-file': (d) =>
    `There is no file called “${d.file}”. Nothing has been changed. The files that exist stand last on the page of the key figure.`,
  'no-figures': () =>
    'There are no key figures in the system yet. Nothing has changed. Fetch them with jamsides kolada sync, or read in a file with jamsides kolada import FILE.',
  'gap-year': (d) =>
    `There are no figures for ${d.year}. Nothing has changed. Choose a year from ${d.first} to ${d.last}.`,
  'snapshot-damaged': (d) =>
    `Snapshot ${Number(d.snapshot)} is damaged on the disk: ${d.file} is not as it was written. Nothing was changed and no new snapshot was laid on top of it. Put the folder warehouse/snapshots/${d.snapshot} back from a backup.`,
  'no-such-snapshot': (d) =>
    `There is no snapshot “${d.snapshot}”. Nothing has changed. The snapshots are listed under Statistics, Snapshots.`,
}
