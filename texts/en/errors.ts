import { formatDate, formatList, formatMoment } from '../formats.ts'
import { archive } from './archive.ts'
import { figureFiles } from './figure-files.ts'
import { describeProblem } from './kolada.ts'
import type { ErrorTexts } from '../sv/errors.ts'

export const errors: ErrorTexts = {
  'not-found': (d) => `There is nothing here called “${d.what}”. Check the address or search again.`,
  'database-away': () =>
    'The database does not answer just now. Everything already saved is kept, but what you sent now is probably not saved. Wait a while, look, and try again. If that does not help: restart Jämsides, or check DATABASE_URL.',
  'no-such-page': () => 'The address leads nowhere. Check it, or begin again from the start page.',
  'account-closed': () =>
    'There is no account to sign in with. It may have been closed. Ask the strategist of your organisation or whoever runs Jämsides.',
  'no-such-session': () => 'That sign-in is over already. Nothing else has changed.',
  'step-in-first': () =>
    'This is only for those who are signed in. Nothing has been saved. Sign in, or step in as somebody in trial mode, and try again.',
  'unknown-organisation': (d) =>
    `There is no organisation with the code “${d.code}” in the register. Nothing has been saved. Look the code up under Organisations.`,
  'unknown-key-figure': (d) =>
    `There is no key figure with the id “${d.id}”. Nothing has been changed. ${d.near.length > 0 ? `Did you mean one of these: ${d.near.join('; ')}? ` : ''}Search among all key figures under Statistics. Key figures that the source has removed remain here only if they were fetched before.`,
  'years-not-read': (d) =>
    `“${d.written}” cannot be read as years. Nothing has been changed. Write all, last10 (the ten latest), 2010-2022 or 2022.`,
  'no-figure-file': (d) =>
    `There is no file called “${d.file}”. Nothing has been changed. The files that exist stand last on the page of the key figure.`,
  'unknown-round': (d) =>
    `There is no round called “${d.slug}”. Nothing has been saved. The rounds stand under Rounds.`,
  'not-in-round': (d) =>
    `${d.organisation} does not take part in ${d.round}. Nothing has been saved. Choose a round that the organisation is in.`,
  'changed-by-other': (d) =>
    `Somebody else saved before you. Nothing is lost: what stands now is “${d.theirs}”, yours was “${d.yours}”. Choose what shall stand and save again.`,
  forbidden: () => 'Your role may not do this. Nothing has changed. Ask the strategist of the organisation.',
  'no-such-improvement': () =>
    'There is no such improvement. It may have been removed. Go to the list of improvements of the organisation.',
  'no-such-goal': () => 'There is no such goal. Go to the goals of the organisation and choose from there.',
  'goal-not-possible': (d) =>
    `“${d.title}” does not have one value for women and one for men, so no goal for both can be set on it. Nothing has been saved. Choose another key figure.`,
  'goal-ended': (d) =>
    `The goal has been ended already: ${d.because} Nothing has been changed. If you want something else now, set a new goal.`,
  'goal-changed': (d) =>
    `Somebody else changed “${d.title}” before you. Nothing of yours has been saved. Reload the page, see what holds now and make the change again.`,
  'goal-end-reason': (d) =>
    `Write why the goal is ended, in at most ${d.most} characters. The goal still holds.`,
  'goal-title-moved': () =>
    'The key figure has been renamed again since the page was shown, or is gone. Nothing has been changed. Reload the page and decide about what holds now.',
  'no-such-coverage-item': () =>
    'The item is not in the list. Go to the coverage by sex of the organisation and choose from there.',
  'coverage-changed': (d) =>
    `Somebody else changed “${d.name}” before you. Nothing of yours has been saved, but it is still in the form. Open the item anew, see what holds and make the change again.`,
  'coverage-file-too-large': (d) =>
    `The file is larger than ${d.megabytes} MB. Nothing has been read in. Divide it and read in the parts one by one.`,
  'no-such-result': () =>
    'The result no longer exists; somebody may have removed it. What you wrote is still here. If you save again it is added as a new result.',
  'no-such-challenge': () =>
    'The challenge is not here. Nothing has been saved. Go to the page of the organisation; all its challenges stand there.',
  'no-figures-of-both': (d) =>
    `The key figure “${d.keyFigure}” has no figures for both women and men in ${d.organisation}, so it cannot become a challenge. Nothing has been saved. Choose another key figure.`,
  'figures-have-come': () =>
    'New figures have come since the page was shown. Nothing has been saved yet. See that the difference looks as you thought, and press again.',
  'challenge-open-elsewhere': (d) =>
    `You are already working with the same difference in the challenge “${d.title}”. Nothing has been changed. Go on in that one, or set it aside first.`,
  'improvement-has-results': (d) =>
    `The improvement has ${d.results} ${d.results === 1 ? 'result' : 'results'} and has not been removed. Remove the results first, if that is really what you want.`,
  'outcome-carries-effect': () =>
    'A societal effect of the same improvement rests on this outcome. Nothing has changed. Remove or move the societal effect first.',
  'round-status-not-possible': (d) =>
    `The round is ${{ planned: 'planned', open: 'open', closed: 'closed' }[d.status]} and cannot be changed that way. Nothing has been changed. Reload the page to see what holds now.`,
  'unknown-person': () => 'There is no such example person. Choose one of those shown.',
  'foreign-origin': () =>
    'The request came from another site and was not carried out. Go back to the page and try again.',
  'no-such-report': () =>
    'There is no such report. Nothing has been changed. The reports of an organisation or a round stand on its page.',
  'report-text-changed': () =>
    'Somebody else saved the text before you. Nothing is lost: what stands now is in the report above the box, and your text is still in the box. Weave them together and save again.',
  'report-text-too-long': (d) =>
    `The text is ${d.length} characters long; at most ${d.most} are accepted. Nothing new has been saved, but your text is still in the box. Shorten it and save again.`,
  'report-adopted': () =>
    'The report has been adopted and will not change any more. Nothing has been saved, but your text is still here below. Begin a new version and put it there.',
  'report-state-changed': (d) =>
    `The report has moved on since the page was shown: it is now ${{ draft: 'a draft', review: 'under review', adopted: 'adopted', superseded: 'superseded by a newer one' }[d.state]}. Nothing has been changed. Reload the page to see how things stand.`,
  'report-already-adopted': (d) =>
    `The report has already been adopted: ${d.by} registered the decision of ${formatDate('en', d.on)} (${d.body}) on ${formatMoment('en', new Date(d.at))}. Your decision has not been saved, and nothing has been changed. Read the adopted report; if something in it is wrong, begin a new version.`,
  'report-text-meanwhile': () =>
    'Somebody saved text in the report while it was being frozen. Nothing has been adopted, and all text is kept. Read it through and register the decision again.',
  'adoption-incomplete': () =>
    'The decision is not filled in correctly. Nothing has been adopted. Go back to the form and correct what it points out.',
  'not-under-review': () =>
    'The report is no longer under review, so the comment has not been saved. It is still in the box; copy it if you want to keep it.',
  'comment-empty': () => 'The comment is empty. Nothing has been saved. Write something and save again.',
  'comment-too-long': (d) =>
    `The comment is ${d.length} characters long and may have ${d.most} at most. Nothing has been saved, but it is still in the box. Shorten it and save again.`,
  'no-such-comment': () => 'The comment does not exist. Nothing has been changed. Reload the page.',
  'report-text-off-page': (d) =>
    `This is a single page, so each section holds at most ${d.most} characters on at most ${d.lines} lines. The text is ${d.length} characters long. Nothing new has been saved, but your text is still in the box. Shorten it and save again.`,
  'pdf-too-slow': (d) =>
    `The report did not become a PDF within ${d.seconds} seconds. Nothing has changed. Try again in a while, or read the report as a web page.`,
  'no-such-job': () =>
    'There is no such work. It may belong to somebody else, or have been cleared away: what is finished is kept for an hour. Order it again.',
  'too-many-jobs': (d: { most: number }) =>
    `${d.most} orders are already waiting to be finished, and no more are taken right now. Nothing has been ordered. Wait until one of them is done and try again.`,
  'job-too-long': (d: { minutes: number }) =>
    `The work took longer than ${d.minutes === 1 ? 'a minute' : `${d.minutes} minutes`} and was ended. Nothing has changed. Try again in a while.`,
  'job-broken-off': () =>
    'The work was broken off because the program that did it stopped. Nothing half-done has been saved. Order it again.',
  'job-disk-full': () =>
    'The disk filled up while the work was done. Nothing half-done has been saved, and everything that was there still is. Whoever looks after the computer needs to free some space; then order it again.',
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
  'archive-not-kept': (d) =>
    `The database cannot hold what stands in the archive (${d.reason}). Nothing has been read in. Make a new archive where the history is.`,
  'archive-source-broken': (d) =>
    `The file ${d.path} in the database is no longer the one that was adopted. The archive has not been written. Restore the database from a backup.`,
  'archive-too-large-to-order': (d) =>
    `The archive becomes larger than ${d.megabytes} MB and cannot be ordered here. Nothing is lost. Whoever runs the installation can write it from the command line: jamsides export.`,
  'file-not-written': (d) =>
    `The file “${d.file}” could not be written. Nothing there has changed. ${
      {
        'no-folder': 'The folder does not exist, or cannot be written in; make it or choose another.',
        'is-folder': 'There is a folder of that name; choose another file name.',
        'not-allowed': 'You may not write there; choose another folder.',
        full: 'The disk is full; free some space or choose another disk.',
        other: `Choose another place and try again (error code of the computer: ${d.code}).`,
      }[d.reason]
    }`,
  'form-too-large': () =>
    'The form is larger than what is accepted. Nothing has been saved. Go back, shorten what you wrote and send it again.',
  'form-unreadable': () =>
    'What was sent could not be read as a form, or did not arrive in full. Nothing has been saved. Go back to the page and send it again.',
  'bad-form': (d) =>
    `The field “${d.field}” is missing or cannot be read. Nothing has been saved. Correct it and send again.`,
  'not-invited': () =>
    'You are not invited to this assessment. Nothing has been saved. Ask whoever leads the work to invite you.',
  'rating-over': () =>
    'The individual rating is over, so this answer has not been saved. What you saved before is kept. Bring your answer up when the group agrees.',
  'not-agreeing': (d) =>
    d.state === 'closed'
      ? 'The occasion is closed, so this has not been saved. What was saved before is kept. If something must change, the occasion can be reopened, with a reason.'
      : 'The group has not begun to agree, so this has not been saved. Wait until the individual rating is over.',
  'unknown-item': (d) => `The checklist has no statement number ${d.item}. Nothing has been saved.`,
  'answer-outside-scale': (d) =>
    `“${d.written}” is not on the scale of statement ${d.item}. Nothing has been saved there. Choose ${d.accepted.join(', ')}, “don’t know” or “not applicable”.`,
  'text-too-long': (d) =>
    `The text is ${d.length} characters long and may be ${d.longest} at most. It has not been saved. Shorten it and save again.`,
  'nothing-to-submit': () =>
    'You have not answered any statement yet, so there is nothing to hand in. Answer what you can; “don’t know” is an answer too.',
  'move-not-possible': (d) =>
    `That cannot be done now, since the occasion ${{ rating: 'is being rated', agreeing: 'is with the group that agrees', closed: 'is closed' }[d.state]}. Nothing has changed.`,
  'reason-missing': () => 'Write why, so that everybody understands what happened. Nothing has changed yet.',
  'occasion-already-there': (d) =>
    `The occasion ${{ rating: 'is already open for rating', agreeing: 'is already with the group that agrees', closed: 'is already closed' }[d.state]}${d.at ? `, since ${formatMoment('en', new Date(d.at))}` : ''}${d.by ? `, by ${d.by}` : ''}. Nothing has changed now, and nothing is lost.`,
  'items-open': (d) =>
    `${d.items.length === 1 ? 'One statement has' : `${d.items.length} statements have`} no common answer: ${formatList('en', d.items.map(String))}. The occasion is still open and everything is kept. Answer them; “don’t know” and “not applicable” are answers too.`,
  'shift-note-missing': () =>
    'The result has moved since last time. Write why before you close. Everything you have saved is kept.',
  'round-not-open': (d) =>
    `${d.round} is not open for new assessments. Nothing has been saved. Older assessments are read in from workbooks.`,
  'nobody-invited': () => 'Invite at least one person. Nothing has been saved yet.',
  'occasion-exists': (d) =>
    `There is already an occasion at ${d.meeting} with that checklist. Nothing new was made. Open the one that exists, or choose another meeting.`,
  'name-missing': (d) => `Write a name of at most ${d.longest} characters. Nobody has been added.`,
  'unit-no-name': () => 'The unit has no name. Nothing has been saved. Write a name and save again.',
  'unit-no-kind': () =>
    'It does not say whether this is a board, an administration or a unit. Nothing has been saved. Choose a kind and save again.',
  'unit-long-name': (d) =>
    `The name is ${d.length} characters long; at most ${d.longest} fit. Nothing has been saved. Shorten it and save again.`,
  'unit-name-taken': (d) =>
    `There is already a unit called “${d.name}” in the same place. Nothing has been saved. Choose another name or another place.`,
  'unit-unknown-parent': () =>
    'The unit it was to stand under no longer exists. Nothing has been saved. Choose another place and save again.',
  'unit-under-itself': (d) =>
    `“${d.name}” cannot stand under itself or under anything below it. Nothing has been saved. Choose another place.`,
  'unit-wrong-kind': (d) =>
    d.kind === 'namnd'
      ? 'A board stands directly under the organisation, not under anything else. Nothing has been saved. Choose the place at the top.'
      : 'An administration stands directly under the organisation or under a board. Nothing has been saved. Choose another place.',
  'unit-has-children': (d) =>
    `“${d.name}” has ${d.children.length === 1 ? 'one unit' : `${d.children.length} units`} under it (${d.children.join(', ')}) and was not removed. Move or remove what stands under it first.`,
  'arms-not-chosen': () => 'No image is chosen. Nothing has been saved. Choose a PNG or JPEG and try again.',
  'arms-too-large': (d) =>
    `The image is larger than ${d.megabytes} MB. Nothing has been saved. Save it in a smaller size and try again.`,
  'arms-kind': (d) =>
    `${d.kind === 'other' ? 'The file is not an image that can be read here' : `The file is of the kind ${d.kind.toUpperCase()}`}. Nothing has been saved. Open it in an image program, save it as PNG and try again.`,
  'arms-damaged': () =>
    'The image is damaged, cut short or saved in a way that cannot be read here (in print colours, CMYK, for example). Nothing has been saved. Save it again as PNG in ordinary screen colours (RGB) and try again.',
  'arms-too-many-pixels': (d) =>
    `The image is ${d.width} × ${d.height} pixels. At most ${d.megapixels} million are accepted. Nothing has been saved. Reduce it to about 1,000 pixels and try again.`,
  'arms-shape': (d) =>
    `The image is ${d.width} × ${d.height} pixels. Its shortest side needs at least ${d.shortestSide} pixels to be sharp on paper, and the other may be at most ${d.proportion} times as long. Nothing has been saved. Choose another image.`,
  'workbook-not-chosen': () =>
    'No file is chosen. Nothing has been saved. Choose a workbook (.xlsx) and try again.',
  'workbook-unreadable': (d) =>
    `The file “${d.path}” does not exist or cannot be opened. Nothing has been saved. Check the path.`,
  'workbook-empty': () =>
    'The file is empty. Nothing has been saved. Choose the workbook with the checklist and try again.',
  'workbook-too-large': (d) =>
    `The file is larger than ${d.megabytes} MB. Nothing has been saved. Save the checklist sheet in a workbook of its own and try again.`,
  'workbook-kind': (d) => {
    const kinds: Record<typeof d.kind, string> = {
      'old-excel': 'a workbook in the older format of Excel (.xls)',
      'binary-excel': 'a binary Excel file (.xlsb)',
      'open-document': 'an OpenDocument spreadsheet (.ods)',
      csv: 'a text file (csv)',
      pdf: 'a PDF',
      image: 'an image',
      word: 'a text document',
      presentation: 'a presentation',
      'web-page': 'a web page',
      other: 'of a kind that cannot be read',
    }
    return `The file is ${kinds[d.kind]}, not an Excel workbook (.xlsx). Nothing has been saved. Open it in Excel or LibreOffice, choose Save as and the format .xlsx, and try again.`
  },
  'workbook-protected': () =>
    'The workbook is protected with a password and cannot be read. Nothing has been saved. Remove the password in Excel (File, Info, Protect Workbook), save and try again.',
  'workbook-damaged': () =>
    'The workbook cannot be read: it is damaged or incomplete. Nothing has been saved. Open it in Excel, save it again as .xlsx and try again.',
  'workbook-oversized': () =>
    'The workbook unpacks to far more than a checklist needs and is therefore not opened. Nothing has been saved. Copy the checklist sheet to a new workbook and try again.',
  'workbook-gone': () =>
    'The uploaded workbook is no longer here; it is kept for one hour only. Nothing has been saved in the round. Choose the file again.',
  'figures-refused': (d) => figureFiles.refused(d),
  'no-such-set': () =>
    'That set is not here. Nothing has changed. It may have been removed; go to the sets of the organisation and choose one of them.',
  'set-has-report': (d) =>
    `There ${d.reports === 1 ? 'is a report' : `are ${d.reports} reports`} about the set, so it has not been removed. Rename it if it is not to be used any more.`,
  'no-figures': () =>
    'There are no key figures in the system yet. Nothing has changed. Fetch them with jamsides kolada sync, or read in a file with jamsides kolada import FILE.',
  'gap-year': (d) =>
    `There are no figures for ${d.year}. Nothing has changed. Choose a year from ${d.first} to ${d.last}.`,
  'no-such-snapshot': (d) =>
    `There is no snapshot “${d.snapshot}”. Nothing has changed. The snapshots are listed under Statistics, Snapshots.`,
  'kolada-base-url': (d) =>
    `“${d.url}” cannot be fetched from: the address must begin with https://, or with http:// and lead to this computer. Nothing has been fetched. Leave out --base-url to fetch from Kolada.`,
  'kolada-address': (d) =>
    `${d.host} leads to ${d.address}, which is not on the open internet. For safety Jämsides does not connect to it. ${nothingFetched} Check the address or the name service.`,
  'kolada-redirect': (d) =>
    `Kolada sends us on to ${d.to || 'another address'}. Jämsides does not follow. ${nothingFetched} If Kolada has moved, give the new address with --base-url.`,
  'kolada-away': (d) =>
    `${d.host} does not answer (${d.code}, ${d.tries} tries). ${nothingFetched} ${resume} Without a network: read in a file with kolada import.`,
  'kolada-refused': (d) => `Kolada answered ${d.status} to ${d.path}. ${nothingFetched} ${resume}`,
  'kolada-answer': (d) =>
    `Kolada answered ${d.path}, but ${describeProblem(d.problem)}. ${nothingFetched} ${resume}`,
  'kolada-unknown-ids': (d) =>
    [
      d.unknown.length > 0 && `Kolada has no key figures with the id ${formatList('en', d.unknown)}.`,
      d.retired.length > 0 &&
        `No longer at Kolada: ${formatList('en', d.retired)}; the figures that are here already stay.`,
      nothingFetched,
      'Check the ids and run again without them.',
    ]
      .filter(Boolean)
      .join(' '),
  'unknown-set': (d) =>
    `There is no set called “${d.set}”. Nothing has been fetched. Those that exist are ${formatList('en', d.known)}.`,
  'kolada-no-figures': (d) =>
    `Kolada gave no figures at all for ${formatList('en', d.ids)}. ${nothingFetched} Try again later, or choose other key figures.`,
  'kolada-stopped': (d) =>
    `Fetching was stopped after ${d.pages === 1 ? 'one page' : `${d.pages} pages`}. ${nothingFetched} ${resume}`,
  'kolada-running': () =>
    'Another fetch from Kolada is under way on this computer. Nothing has changed. Wait until it is done.',
}

/** What holds after every fetch that did not end well. */
const nothingFetched = 'No new snapshot has been written, and the figures that were there are untouched.'
const resume = 'What has come already is kept: run the command again and it goes on where it stopped.'
