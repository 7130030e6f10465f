import { many } from '../formats.ts'
import type { reportLife as swedish } from '../sv/report-life.ts'

/** Words for the life of a report: draft, review, adopted, replaced; its comments; the decision. */
export const reportLife: typeof swedish = {
  states: {
    draft: 'Draft',
    review: 'Under review',
    adopted: 'Adopted',
    superseded: 'Superseded',
  },
  facts: {
    state: 'State',
    states: {
      draft: 'Draft, not adopted',
      review: 'Under review, not adopted',
      adopted: 'Adopted',
      superseded: 'Superseded',
    },
    adopted: 'Adopted',
    by: (d) => `${d.date}, ${d.body}`,
    diaryNumber: 'Registration number',
    noDiaryNumber: 'none',
    supersedes: 'Supersedes',
    earlier: (d) =>
      `The report adopted ${d.date}, ${d.body}${d.diaryNumber === '' ? '' : ` (${d.diaryNumber})`}`,
  },
  marks: {
    draft: 'Draft',
    review: 'Under review',
  },
  notAdopted: {
    draft: 'Draft. The report has not been adopted and may still change.',
    review: 'Under review. The report has not been adopted and may still change.',
  },
  standing: {
    heading: 'Where the report stands',
    none: 'Nobody has begun to write in the report. It shows what is registered right now.',
    noneShared:
      'The report shows what is registered and shared with you right now. No draft is shared with you.',
    commentLater:
      'You can comment once the organisation has sent its draft for review and shares it with you.',
    draft:
      'The report is a draft. Its figures follow what is registered, and every section has room for text of your own.',
    review:
      'The report is under review. Those concerned can comment on each section, and the text can be changed in answer.',
    next: {
      draft: 'When the text is ready, the report is sent for review.',
      review:
        'When the decision has been taken, register it here. The report is then frozen with its figures.',
    },
    send: 'Send for review',
    adopt: 'Register the decision',
    back: 'Return to draft',
    reason: 'Why?',
    reasonHint: 'The reason is kept with your name and the time.',
    returned: (d) => `Returned to draft by ${d.by} ${d.at}: ${d.reason}`,
    inForce: (d) => `The report adopted ${d.date} by ${d.body} is in force until this one is adopted.`,
    readAdopted: 'Read the adopted report',
    others: 'All reports',
    open: (n) =>
      n === 0
        ? 'No comments are waiting.'
        : `${many(n, 'comment is waiting', 'comments are waiting')} for an answer.`,
  },
  done: {
    review: 'The report has been sent for review.',
    draft: 'The report is a draft again.',
    comment: 'The comment has been saved.',
    settled: 'The comment has been marked as settled.',
    begun: 'A new version has been begun, with the text of the adopted one.',
    adopted: 'The report has been adopted and frozen.',
  },
  comments: {
    summary: (all, open) =>
      all === 0 ? 'Comment' : `Comments (${all}): ${open === 0 ? 'all settled' : `${open} to settle`}`,
    said: (name, time) => `${name}, ${time}`,
    settledBy: (name, time) => `Settled: ${name}, ${time}`,
    field: (section) => `Comment on ${section}`,
    hint: 'Seen by those who work with the report, never in the report itself.',
    save: 'Save the comment',
    settle: (name) => `Mark the comment by ${name} as settled`,
  },
  kept: {
    heading: 'Your text',
    hint: 'Copy the text, begin a new version and paste it there.',
  },
  alreadyAdopted: {
    lead: 'The report has been adopted and will not change any more.',
  },
  adoption: {
    title: 'Register the decision',
    lead: (report) =>
      `Enter the decision as the minutes have it. ${report} is then frozen with its figures, texts and sources and never changes again.`,
    waiting: (n) =>
      `${many(n, 'comment is', 'comments are')} still waiting for an answer. Comments do not go into the adopted report.`,
    on: 'Date of the decision',
    onHint: 'The day of the decision, not the day on which the minutes were approved.',
    body: 'Who decided?',
    bodyHint: 'Such as the municipal executive board, the regional council or a committee.',
    diaryNumber: 'Registration number',
    diaryNumberHint: 'As it stands in the public register (diariet), such as KS 2026/123.',
    unregistered: 'The case has no registration number',
    submit: 'Adopt and freeze the report',
    takes: 'It takes a few seconds to make all files in both languages.',
    summary: (n) =>
      `${n === 1 ? 'One thing needs' : `${n} things need`} to be corrected. Nothing has been adopted, and what you wrote is still here.`,
    fields: { on: 'Date of the decision', body: 'Who decided', diaryNumber: 'Registration number' },
    problems: {
      missing: 'This must be filled in.',
      'not-a-date': 'Enter a day that exists, such as 2026-03-12.',
      'in-future': 'That day has not come yet. Register the decision once it has been taken.',
      'before-figures': (latest) =>
        `The report has figures from ${latest}. A decision cannot be older than the figures.`,
      'too-long': (most) => `There is room for ${most} characters at most.`,
      'number-missing': 'Enter the number, or tick the box to say that there is none.',
      'number-and-none': 'There is a number here, but the box says that there is none. Change one of them.',
    },
  },
  frozen: {
    lead: (d) => `Adopted ${d.date} by ${d.body}. What it says is frozen and never changes.`,
    supersededLead: (d) => `Adopted ${d.date} by ${d.body}, and since superseded by a newer report.`,
    newer: (d) => `A newer report was adopted ${d.date} by ${d.body}.`,
    readNewer: 'Read the newer report',
    older: (d) => `It supersedes the report adopted ${d.date} by ${d.body}.`,
    readOlder: 'Read the older report',
    working: 'A new version is being worked on.',
    readWorking: 'See the new version',
    begin: 'Begin a new version',
    beginWhy: 'The texts come along as a draft. The adopted report is in force until the new one is adopted.',
    decision: 'The decision',
    on: 'Date of the decision',
    body: 'Decided by',
    diaryNumber: 'Registration number',
    none: 'The case has no registration number',
    registered: 'Registered',
    registeredBy: (name, moment) => `${name}, ${moment}`,
    taken: 'Figures taken',
    files: 'Files',
    filesLead:
      'The files are the same as when the report was adopted, to the byte. The checksum shows that nobody has changed them.',
    filesCaption: 'The files of the adopted report',
    file: 'File',
    languages: { sv: 'Swedish', en: 'English' },
    size: 'Size',
    kilobytes: (n) => `${n} kB`,
    checksum: 'Checksum (SHA-256)',
    formats: {
      pdf: 'PDF',
      'archive-pdf': 'PDF for the archive (PDF/A)',
      docx: 'Word',
      xlsx: 'Excel',
      html: 'Web page in one file',
      json: 'Data (JSON)',
    },
    fileName: (format, language) => `${format} in ${language}`,
  },
  list: {
    title: 'Reports',
    ofOrganisation: (name) => `Reports on ${name}`,
    leadOf: (adopted, open) =>
      adopted + open === 0
        ? 'Nobody has begun to write a report here.'
        : `${adopted === 0 ? 'No adopted report' : many(adopted, 'adopted report', 'adopted reports')}, ${open === 0 ? 'none' : open} being worked on.`,
    roundHeading: 'Reports in the round',
    roundLead: 'Those that somebody has begun to write in, and those that have been adopted.',
    empty: 'Reports gather here once somebody has begun to write in them.',
    begin: 'To read and write in',
    beginLead:
      'Every round has a report that shows how things stand right now. It becomes a draft when somebody writes in it.',
    caption: 'Reports, the latest first',
    report: 'Report',
    state: 'State',
    decision: 'Decision',
    decided: (d) => `${d.date}, ${d.body}${d.diaryNumber === '' ? '' : ` (${d.diaryNumber})`}`,
    undecided: 'none yet',
    kinds: {
      organisation: 'Result report',
      round: 'Result report of the round',
      meeting: 'Meeting pack',
      brief: 'One page for politicians',
      year: 'Yearly report',
      set: 'Key figure report',
    },
    of: (kind, about) => `${kind}: ${about}`,
    door: 'All reports',
    doorWhy: 'Drafts, adopted reports and those that have been superseded.',
  },
}
