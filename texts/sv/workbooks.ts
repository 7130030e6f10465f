/** Words of reading and writing the checklist workbook. */
export const workbooks = {
  title: 'Arbetsbok',
}

export type WorkbooksTexts = typeof workbooks
