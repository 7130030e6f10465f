import type { jobs as pattern } from '../sv/jobs.ts'

type Kind = Parameters<typeof pattern.document>[0]['kind']
type Format = Parameters<typeof pattern.document>[0]['format']

const formats: Record<Format, string> = {
  pdf: 'as PDF',
  'archive-pdf': 'as PDF for the archive',
  docx: 'as a Word document',
  xlsx: 'as an Excel workbook',
  html: 'as a web page in one file',
  json: 'as data',
}

const reports: Record<Kind, (name: string) => string> = {
  organisation: (name) => `Result report for ${name}`,
  round: (name) => `Report on ${name}`,
  meeting: (name) => `Meeting pack in ${name}`,
  brief: (name) => `One page for politicians in ${name}`,
  year: (name) => `Yearly report for ${name}`,
  set: (name) => `Key figure report for ${name}`,
}

export const jobs: typeof pattern = {
  document: (d) => `${reports[d.kind](d.name)} ${formats[d.format]}`,
  adoption: (d) => `${reports[d.kind](d.name)} is adopted and frozen`,
  lead: {
    queued: 'Waiting its turn.',
    running: 'Being made right now.',
    done: 'Done.',
    failed: 'It was not finished.',
  },
  before: (n) =>
    n === 0
      ? 'Nothing else is ahead of it.'
      : n === 1
        ? 'One other job is ahead of it.'
        : `${n} other jobs are ahead of it.`,
  progress: 'How far it has come',
  part: (percent) => `${percent} per cent`,
  mayLeave: 'You can leave this page and come back to the same address. The work goes on meanwhile.',
  readsAnew: (seconds) => `The page reloads by itself every ${seconds} seconds.`,
  stop: 'Stop reloading the page',
  standsStill: 'The page does not reload.',
  again: 'See how far it has come',
  fetch: 'Download the file',
  kept: (time) => `The file is kept here until ${time}.`,
  failedHeading: 'It could not be done',
  programFault:
    'The fault is in the program and not with you. Nothing half-done has been saved. Try again; if it happens again, tell whoever looks after Jämsides.',
  toReport: 'To the report',
}
