import { formatNumber } from '../formats.ts'
import type { SnapshotsTexts } from '../sv/snapshots.ts'

const n = (value: number) => formatNumber('en', value)

/** Words of the snapshots of the statistics and of what each changed. */
export const snapshots: SnapshotsTexts = {
  title: 'Snapshots',
  lead: (count, date) =>
    count === 1
      ? `Statistics have come in once, on ${date}. A snapshot never changes; the next one is laid beside it.`
      : `Statistics have come in ${n(count)} times, the latest on ${date}. A snapshot never changes; the next one is laid beside it, so that it can be seen what the source has changed.`,
  none: 'No statistics have come in yet.',
  noneAdvice: 'Whoever looks after the computer fetches them with jamsides kolada sync.',
  tableCaption: 'All snapshots, the latest first',
  columns: {
    snapshot: 'Snapshot',
    date: 'Date',
    origin: 'Where from',
    keyFigures: 'Key figures',
    observations: 'Records',
    years: 'Years',
    changes: 'What changed',
  },
  name: (id) => `Snapshot\u00A0${id}`,
  origins: {
    starter: 'came with Jämsides',
    sync: (from) => `fetched from ${from}`,
    import: (file) => `file read in: ${file}`,
  },
  first: 'The first one',
  nothing: 'Nothing',
  counted: {
    removed: (count) => `${n(count)} removed`,
    retitled: (count) => `${n(count)} renamed`,
    'flag-flipped': (count) => `${n(count)} flagged otherwise`,
    returned: (count) => `${n(count)} back again`,
    added: (count) => `${n(count)} new key ${count === 1 ? 'figure' : 'figures'}`,
    revised: (values, keyFigures) =>
      `${n(values)} revised ${values === 1 ? 'value' : 'values'} in ${n(keyFigures)} key ${keyFigures === 1 ? 'figure' : 'figures'}`,
    addedValues: (values) => `${n(values)} new ${values === 1 ? 'value' : 'values'}`,
  },
  page: {
    leadFirst: 'The first snapshot. There is no earlier one to compare with.',
    leadNothing: (previous) => `Nothing that was in snapshot ${previous} has changed.`,
    leadChanged: (previous, what) => `Compared with snapshot ${previous}: ${what}.`,
    facts: 'About the snapshot',
    fetched: 'Fetched from the source',
    written: 'Written',
    origin: 'Where from',
    contents: 'Contents',
    contentsOf: (keyFigures, observations) => `${n(keyFigures)} key figures, ${n(observations)} records`,
    yearsOf: (first, last) => `${first}\u2060–\u2060${last}`,
    fileChecksum: 'Checksum of the file (SHA-256)',
    checksums: "Checksums (SHA-256) of the snapshot's own files",
    file: 'File',
    checksum: 'Checksum',
    catalogue: 'Key figures that changed',
    catalogueLead:
      'How the source describes the key figures now, compared with the snapshot before. A new name can mean that a key figure measures something else.',
    kinds: {
      removed: 'No longer at the source',
      retitled: 'Renamed',
      'flag-flipped': 'Flagged otherwise as to sex',
      returned: 'Back at the source',
      added: 'New key figures',
    },
    removedNote: 'The figures that have been fetched already stay here.',
    keyFigure: 'Key figure',
    keyFigureTitle: 'Name',
    titleBefore: 'Name before',
    titleNow: 'Name now',
    flagNow: 'Now said to be',
    split: 'split by sex',
    notSplit: 'not split by sex',
    values: 'Revised values',
    valuesLead:
      'So many values in years already published have been changed or taken back by the source. Women, men and total count one each, in all municipalities and regions.',
    valuesCaption: 'Revised values by key figure',
    revised: 'Changed',
    takenBack: 'Taken back',
    added: 'New',
    noValues: 'No values already published have changed.',
    showAll: (count) => `Show all ${n(count)}`,
    someOf: (shown, count) => `${n(shown)} of ${n(count)} are shown.`,
    ours: (organisation) => `In ${organisation}`,
    oursAny: 'In one organisation',
    choose: 'Show what changed for',
    chooseNone: 'Choose a municipality or region',
    show: 'Show',
    oursNothing: (organisation) =>
      `No values already published for ${organisation} changed in this snapshot.`,
    oursCaption: (organisation) => `Values for ${organisation} that the source has revised`,
    year: 'Year',
    women: 'Women',
    men: 'Men',
    total: 'Total',
    fromTo: (before, after) => `${before} → ${after}`,
    inUse: (organisation) => `${organisation} uses key figures that have changed since it began to use them`,
    usedIn: 'Used in',
    goal: (title) => `the goal “${title}”`,
    challenge: (title) => `the challenge “${title}”`,
    set: (title) => `the set “${title}”`,
    changedTitle: (before) => `Was called “${before}”. Check that it measures the same thing.`,
    changedFlag: (divided) =>
      divided ? 'Is now said to be split by sex.' : 'Is no longer said to be split by sex.',
    changedGone: 'No longer at the source.',
    changedBack: 'Back at the source.',
    changedYears: (years) => `Revised years: ${years}.`,
  },
  command: {
    values: (id, title, revised, takenBack) =>
      `${id} ${title}: ${[revised > 0 && `${n(revised)} values changed`, takenBack > 0 && `${n(takenBack)} taken back`].filter(Boolean).join(', ')}`,
    none: 'There are no snapshots yet.',
  },
}
