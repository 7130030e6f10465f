import type { ImprovementsTexts } from '../sv/improvements.ts'

export const improvements: ImprovementsTexts = {
  title: 'Improvements',
}
