import type { InstrumentsTexts } from '../sv/instruments.ts'

export const instruments: InstrumentsTexts = {
  title: 'Checklists',
}
