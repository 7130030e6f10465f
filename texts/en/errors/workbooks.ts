import type { workbookErrors as swedish } from '../../sv/errors/workbooks.ts'

export const workbookErrors: typeof swedish = {
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
}
