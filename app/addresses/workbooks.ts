export const workbooksAddresses = {
  importWorkbook: {
    sv: '/rundor/:round/deltagare/:code/las-in',
    en: '/en/rounds/:round/participants/:code/import',
    file: 'workbooks/import-workbook.tsx',
  },
  workbookFile: {
    sv: '/rundor/:round/deltagare/:code/arbetsbok/:file',
    en: '/en/rounds/:round/participants/:code/workbook/:file',
    file: 'workbooks/workbook-file.ts',
  },
} as const
