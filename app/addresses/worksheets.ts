export const worksheetsAddresses = {
  newWorksheet: {
    sv: '/forbattringar/:improvement/nytt-arbetsblad',
    en: '/en/improvements/:improvement/new-worksheet',
    file: 'worksheets/new-worksheet.tsx',
  },
  worksheet: {
    sv: '/forbattringar/:improvement/arbetsblad/:worksheet',
    en: '/en/improvements/:improvement/worksheets/:worksheet',
    file: 'worksheets/worksheet.tsx',
  },
} as const
