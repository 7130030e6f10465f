import type { WorkbooksTexts } from '../sv/workbooks.ts'

export const workbooks: WorkbooksTexts = {
  title: 'Workbook',
}
