import { formatNumber } from '../formats.ts'
import type { ArchiveTexts } from '../sv/archive.ts'

/** Words about archives: the whole history out and in. */
export const archive: ArchiveTexts = {
  faults: {
    zip: 'the file cannot be read as a zip archive',
    'too-many': 'the archive has more files than any archive from here',
    'name-twice': 'two files have the same name',
    name: 'the name may point outside the archive',
    encrypted: 'the file is encrypted',
    compressed: 'the file is compressed, which nothing in an archive from here is',
    'not-a-file': 'it is a link or something else than a plain file',
    'unknown-file': 'no archive has such a file',
    frame: 'the zip file is not written the way archives are; it may be damaged or packed anew',
    'too-much': 'it is larger than what can be read',
    'too-deep': 'it is nested deeper than any archive',
    json: 'it is not JSON',
    rewritten: 'the file is not written the way archives are, or has the same name twice',
    shape: 'it does not fit the format',
    'not-utf8': 'it is not text in UTF-8',
    text: 'the text has a character that no text can have',
    'name-of-value': 'such a name must not be there',
    'missing-file': 'the file is missing',
    checksum: 'the content does not match its checksum',
    unlisted: 'nothing in the archive belongs with the file',
    'checksum-list': 'the line is no checksum',
    counts: 'the number of rows is not right',
    missing: 'the row refers to something that is not in the archive',
    repeated: 'the same row stands there twice',
    scope: 'the row does not belong to what the archive is about',
    'wrong-file': 'the row points at another file than its own',
    drawing: 'the drawing does something else than draw',
    picture: 'the picture is not one that Jämsides has drawn',
    'file-differs': 'the file is not the one that was adopted',
  },
  tables: {
    organisation: 'organisations',
    person: 'people',
    unit: 'boards, administrations and units',
    organisation_arms: 'coats of arms',
    round: 'rounds',
    round_group: 'groups',
    meeting: 'meetings',
    participation: 'participations',
    workbook_import: 'workbooks read in',
    occasion: 'rating occasions',
    occasion_event: 'events of rating occasions',
    assessment: 'rating sheets',
    rating: 'ratings',
    consensus: 'agreed answers',
    challenge: 'challenges',
    goal: 'goals',
    goal_state: 'how goals stood at each snapshot',
    own_set: 'own sets of key figures',
    coverage_item: 'own statistics, goals and reports in the coverage by sex',
    improvement: 'improvements',
    improvement_result: 'results',
    report: 'reports',
    report_event: 'events of reports',
    report_comment: 'comments',
    report_text: 'own texts',
    report_frozen: 'frozen documents',
    report_file: 'report files',
    audit_entry: 'lines of the audit trail',
  },
  count: (n) => formatNumber('en', n),
  keptTitle:
    'This says something else in the archive, but belongs to the register or the round, and what the installation has stands:',
  kept: (table, key, columns) => `${table}: ${key} (${columns.join(', ')})`,
  cli: {
    heading: (name, id) => `${name} (${id})`,
    row: (table, added, same) => `${table}: ${added} new, ${same} here already`,
    imported: 'All of it has been read in.',
    unchanged: 'All of it is here already, unchanged. Nothing had to be read in.',
    'dry-run': 'Nothing has been saved.',
  },
  toArchive: 'To the archive',
  work: {
    export: (name) => `Archive of ${name}`,
    preview: (name) => `Looking through an archive of ${name}`,
    import: (name) => `Reading in an archive of ${name}`,
  },
  page: {
    link: 'Archive: the whole history out and in',
    why: 'Keep all that the round has done, in a file that can be read without Jämsides.',
    title: 'Archive',
    lead: {
      organisation: (name) => `Take out all that ${name} has done here, or read in what you have taken out.`,
      programme: (name) => `Take out all that has been done in ${name}.`,
    },
    outTitle: 'Take out',
    outLead: {
      organisation:
        'An archive is a single zip file that can be read without Jämsides. Keep it where you keep other things that shall last.',
      programme:
        'An archive is a single zip file that can be read without Jämsides. Keep it where other things are kept that shall last.',
    },
    contents: {
      organisation: [
        'Adopted reports, as the files they were when they were adopted.',
        'Ratings, improvements and results of all rounds, as tables (CSV) and as data (JSON).',
        'Challenges with the figures they were seen in, goals with how they stood at each snapshot, own sets and the coverage by sex. Other figures are not there: they can be fetched again from their source.',
        'Reports being written, with own texts and comments, the units and coat of arms of the organisation, and who changed what.',
        'A description in Swedish and English, and checksums that show whether anything has changed.',
      ],
      programme: [
        'Adopted reports, as the files they were when they were adopted.',
        'Groups, meetings and everybody’s ratings, improvements and results, as tables (CSV) and as data (JSON).',
        'Reports being written, with own texts and comments, and who changed what.',
        'A description in Swedish and English, and checksums that show whether anything has changed.',
      ],
    },
    personal: 'The archive holds personal data: names, and what each person has rated. Keep it accordingly.',
    withheld: 'Answers of ratings under way are left out: nobody sees them before all are ready.',
    takeOut: 'Take out the archive (.zip)',
    inTitle: 'Read in',
    inLead:
      'What is here already never changes. You see first what would come in; nothing is saved before you say so.',
    programmeIn:
      'A whole round is read in by whoever runs the installation, from the command line: jamsides import programme.',
    fileLabel: 'The archive',
    fileHint: (megabytes) =>
      `The zip file that Jämsides wrote, as it is, at most ${megabytes} MB. Larger archives are read in from the command line.`,
    lookThrough: 'Show what would come in',
    outcomeTitle: {
      'dry-run': 'This would come in',
      imported: 'The archive has been read in',
      unchanged: 'All of it is here already',
    },
    outcomeLead: {
      'dry-run': (name) => `The archive is whole and is of ${name}. Nothing has been saved yet.`,
      imported: (name) => `The history of ${name} is here. What was here before is unchanged.`,
      unchanged: (name) => `The archive of ${name} says the same as what is here. Nothing has changed.`,
    },
    caption: {
      'dry-run': 'What would come in, and what is here already',
      imported: 'What came in, and what was here already',
      unchanged: 'What is here already',
    },
    what: 'What',
    added: { 'dry-run': 'Comes in', imported: 'Came in', unchanged: 'Came in' },
    same: 'Here already',
    keptTitle: 'Here, what there is already stands',
    allOrNothing:
      'All of it comes in, or nothing does. Roles do not come along: the names are there for the history.',
    bringIn: 'Read in',
    another: 'Cancel',
  },
  readme: {
    title: (name) => `Archive: ${name}`,
    what: {
      organisation:
        'This is the whole history of an organisation in Jämsides: units, ratings, improvements, reports, and who did what.',
      programme:
        'This is the whole history of a round in Jämsides: groups, meetings, the ratings, improvements and reports of all who took part, and who did what.',
    },
    readTitle: 'Read it without Jämsides',
    read: [
      'Adopted reports lie in `reports/` as the files they were when they were adopted. Open them as usual.',
      'The tables in `csv/` open in a spreadsheet program: UTF-8, a comma between fields. `csv/columns.csv` says what each column means. A text that begins like a formula has an apostrophe before it.',
      'The same rows lie in `data/` as JSON, for programs. `schema/` describes them with JSON Schema 2020-12. Times are in UTC.',
      'To see that nothing has changed: `sha256sum --check checksums.sha256`.',
    ],
    importTitle: 'Read it into Jämsides',
    import: {
      organisation:
        'Run `jamsides import organisation FILE`, or read the file in on the Archive page of the organisation.',
      programme: 'Run `jamsides import programme FILE`.',
    },
    importNote:
      'Keep the zip file as it is. If the unpacked folder is all you have, it can be read in from the command line. Roles do not come along: the names are there for the history.',
    personal: 'The archive holds personal data: names, and what each person has rated. Keep it accordingly.',
    contents: 'Contents',
    writtenBy: (program, version) => `Written by ${program}, format ${version}.`,
    withheld: (n) =>
      `${formatNumber('en', n)} ${n === 1 ? 'answer is' : 'answers are'} left out, since people were still rating when the archive was made and nobody may see them then.`,
  },
}
